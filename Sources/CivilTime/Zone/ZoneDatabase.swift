package import Domain
import FoundationEssentials
import Synchronization

/// The zones of the system's tzdata, read when they are asked for. Foundation on Linux has data of
/// its own that no update of Debian's reaches.
package final class ZoneDatabase: Sendable {
  private let directory: String
  private let zones = Mutex<[ZoneName: Zone]>([:])
  /// The most zones kept in memory.
  private static let limit = 64

  /// - Parameter directory: where the TZif files are.
  package init(directory: String = "/usr/share/zoneinfo") { self.directory = directory }

  /// The zone of that name, upper and lower case told apart as IANA writes it.
  ///
  /// - Throws: `ZoneError`.
  package func zone(_ name: ZoneName) throws(ZoneError) -> Zone {
    if let known = zones.withLock({ $0[name] }) { return known }
    guard Self.isName(name.identifier) else { throw .unknown(name.identifier) }
    let path = "\(directory)/\(name.identifier)"
    // Whatever is in the way, there is no such zone to be had.
    guard let data = try? Data(contentsOf: URL(filePath: path)), data.starts(with: "TZif".utf8)
    else { throw .unknown(name.identifier) }
    let zone = try Zone(name: name, data: Array(data))
    zones.withLock { zones in
      if zones.count >= Self.limit { zones.removeAll() }
      zones[name] = zone
    }
    return zone
  }

  /// Whether there is a zone of that name.
  package func contains(_ name: ZoneName) -> Bool {
    do {
      _ = try zone(name)
      return true
    } catch {
      return false
    }
  }

  /// Forgets what was read, so that it is read again: the data may have been updated.
  package func reload() { zones.withLock { $0.removeAll() } }

  /// The version of the data, "2025b" say; "unknown" when it does not tell.
  package var version: String {
    // Only Debian's newer packages have either file.
    let text =
      (try? String(contentsOfFile: "\(directory)/tzdata.zi", encoding: .utf8))
      ?? (try? String(contentsOfFile: "\(directory)/+VERSION", encoding: .utf8)) ?? ""
    let line = text.prefix { !$0.isNewline }
    return line.split(separator: " ").last.map(String.init) ?? "unknown"
  }

  /// Letters, digits, `_`, `+`, `-` and `/` between them: nothing that leaves the directory.
  private static func isName(_ text: String) -> Bool {
    guard (1...64).contains(text.utf8.count) else { return false }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      guard let first = part.utf8.first, first != UInt8(ascii: "-") else { return false }
      return part.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
    } && !["posix", "right"].contains(parts[0])
  }

  /// The zone of this machine: that of `variable`, the value of `TZ`, when it names one, else
  /// `/etc/localtime`'s, else `/etc/timezone`'s, else UTC.
  package func localZone(variable: String?) -> ZoneName {
    if let variable {
      let name = ZoneName(variable.first == ":" ? String(variable.dropFirst()) : variable)
      if contains(name) { return name }
    }
    // Without a link or a file the next source is asked.
    if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime") {
      let parts = target.split(separator: "/")
      if let index = parts.firstIndex(of: "zoneinfo") {
        let name = ZoneName(parts[(index + 1)...].joined(separator: "/"))
        if contains(name) { return name }
      }
    }
    if let text = try? String(contentsOfFile: "/etc/timezone", encoding: .utf8) {
      let name = ZoneName(String(text.prefix { !$0.isNewline }))
      if contains(name) { return name }
    }
    return contains(ZoneName("Etc/UTC")) ? ZoneName("Etc/UTC") : .utc
  }
}

extension ZoneDatabase: ZoneRules {
  package func instant(of agreed: AgreedTime) -> Timestamp {
    guard let zone = known(agreed.zone) else {
      return Timestamp(milliseconds: agreed.civil.secondNumber * 1000)
    }
    switch zone.resolve(agreed.civil) {
    case .unique(let instant), .gap(let instant, _), .overlap(let instant, _): return instant
    }
  }

  package func civil(at instant: Timestamp, in name: ZoneName) -> CivilDateTime {
    if let zone = known(name) { return zone.civil(at: instant) }
    return CivilDateTime(secondNumber: instant.wholeSeconds)
  }

  /// A zone that is not known any more reads as UTC; `doctor` tells.
  private func known(_ name: ZoneName) -> Zone? {
    do {
      return try zone(name)
    } catch {
      return nil
    }
  }
}
