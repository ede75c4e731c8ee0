import ControlAPI
import Domain
import EventLog
import FoundationEssentials
import Journal
import Snapshots
import Systemd
import Vault

/// Looks at everything that the daemon can see of its own surroundings.
struct RunDoctor: Sendable {
  let desk: FrontDesk
  let paths: Paths
  let environment: [String: String]
  let zone: MachineZone
  let zoneVersion: @Sendable () -> String

  func answer() async -> DaemonInterface.Doctor.Reply {
    _ = await desk.state(within: .seconds(1))
    var checks = [
      await record(), await signed(), await erased(), await keys(), key, data, space, ballast, unit,
      watchdog,
      sandbox,
      ReminderChecks.linger(Surroundings.lingers), zones,
    ]
    .compactMap { $0 }
    checks += await reminders()
    if let services = desk.current.services, services.cache.origin != .opened,
      services.cache.origin != .remade
    {
      checks.append(
        warning("cache", "cache.db cannot be kept; starting takes longer", "Look at free space"))
    }
    return DaemonInterface.Doctor.Reply(checks: checks)
  }

  private typealias Check = DaemonInterface.Check

  private func ok(_ name: String, _ finding: String) -> DaemonInterface.Check {
    DaemonInterface.Check(name: name, outcome: "ok", finding: finding)
  }

  private func warning(
    _ name: String, _ finding: String, _ remedy: String
  ) -> DaemonInterface.Check {
    DaemonInterface.Check(name: name, outcome: "warning", finding: finding, remedy: remedy)
  }

  private func failed(
    _ name: String, _ finding: String, _ remedy: String
  ) -> DaemonInterface.Check {
    DaemonInterface.Check(name: name, outcome: "failed", finding: finding, remedy: remedy)
  }

  private func record() async -> DaemonInterface.Check? {
    switch desk.current {
    case .ready(let services):
      do {
        _ = try await services.planInput()
        return ok("record", "open")
      } catch {
        guard case .storage(let reason, let advice, _) = JournalError(error) else { return nil }
        return failed("record", reason, advice)
      }
    case .locked: return ok("record", "locked; to open it: kith unlock")
    case .starting: return warning("record", "being opened", "Try again in a moment")
    case .unavailable(let fault): return failed("record", fault.reason, fault.advice)
    }
  }

  /// Nothing where nothing was ever erased.
  private func erased() async -> DaemonInterface.Check? {
    guard case .ready(let services) = desk.current else { return nil }
    do {
      if try ErasureFile(directory: paths.data).isOfErasing() {
        return warning(
          "erased", "something is being erased, and is not done yet",
          "It goes on by itself; if this stays: systemctl --user restart kithd")
      }
      let count = try await ContentCount(services)
      if count.lost > 0 {
        return failed(
          "content", "\(ErasingWords.entries(count.lost)) lost it, and not by erasing",
          "kith verify; then kith restore FROM, with a backup from before")
      }
      return count.erased == 0
        ? nil : ok("erased", "\(ErasingWords.entries(count.erased)), and nothing is left to do")
    } catch {
      guard case .storage(_, let advice, _) = JournalError(error) else { return nil }
      return failed("erased", "it cannot be told", advice)
    }
  }

  /// Whether the record still goes as far as it was signed. Nothing where nothing was signed yet.
  private func signed() async -> DaemonInterface.Check? {
    guard case .ready(let services) = desk.current else { return nil }
    do {
      guard let last = try await services.store.lastCheckpoint() else { return nil }
      let head = try await services.store.head()
      if last.seq > head {
        return failed(
          "signed", "up to position \(last.seq), and the record ends at \(head)",
          "Entries were cut off. kith verify; then kith restore FROM, with a backup")
      }
      return ok("signed", "up to position \(last.seq) of \(head)")
    } catch {
      return failed("signed", "it cannot be told", "kith verify")
    }
  }

  /// Whether keys.db has the key of every entry: one of before has not those made since. Nothing where
  /// it has all.
  private func keys() async -> DaemonInterface.Check? {
    guard case .ready(let services) = desk.current else { return nil }
    do {
      let known = Set(try await services.vault.records().map(\.ref))
      let unknown = try await services.store.bodiesByKey().filter { !known.contains($0.key) }
      if unknown.isEmpty { return nil }
      let count = unknown.values.reduce(0, +)
      return failed(
        "keys", "keys.db lacks what opens \(ErasingWords.entries(count)): it is an older one",
        "Bring back the keys.db that was here last, or: kith restore --kit FILE")
    } catch {
      return failed("keys", "it cannot be told", "kith verify")
    }
  }

  private var key: DaemonInterface.Check? {
    guard let (owner, mode) = Surroundings.ownerAndMode(of: paths.keyFile) else {
      if let vault = desk.current.services?.vault, vault.origin != .file {
        return failed(
          "key", "\(paths.keyFile) is missing, so no reminder comes while Kith is locked",
          "kith lock, then kith unlock, which writes it anew")
      }
      return failed(
        "key", "\(paths.keyFile) is missing",
        "Bring it back from where you keep a copy; without it the record cannot be read")
    }
    if owner != Surroundings.userID || mode & 0o077 != 0 {
      return failed("key", "others may read the key", "chmod 600 \(paths.keyFile)")
    }
    if let vault = desk.current.services?.vault, !vault.fitsKeyFile {
      let isFile = vault.origin == .file
      return failed(
        "key",
        "\(paths.keyFile) is not the one of this record"
          + (isFile ? "" : ", so no reminder comes while Kith is locked"),
        isFile
          ? "Bring it back from where you keep a copy, before kithd is started again"
          : "Move it away, then kith lock and kith unlock, which writes it anew")
    }
    return ok("key", "yours alone")
  }

  private var data: DaemonInterface.Check? {
    for name in ["", "/log.db", "/keys.db"] {
      guard let (owner, mode) = Surroundings.ownerAndMode(of: paths.data + name) else { continue }
      if owner != Surroundings.userID || mode & 0o077 != 0 {
        return failed(
          "data", "\(paths.data + name) is open to others", "chmod -R go-rwx \(paths.data)")
      }
    }
    return ok("data", "\(paths.data), yours alone")
  }

  private var space: DaemonInterface.Check? {
    guard let free = Surroundings.freeBytes(at: paths.data) else { return nil }
    let mebibytes = free / (1 << 20)
    if mebibytes < 10 { return failed("free space", "\(mebibytes) MiB", "Make room on the disk") }
    if mebibytes < 100 { return warning("free space", "\(mebibytes) MiB", "Make room soon") }
    return ok("free space", "\(mebibytes) MiB")
  }

  private var ballast: DaemonInterface.Check? {
    FileSize.bytes(of: "\(paths.data)/ballast") > 0
      ? ok("ballast", "kept aside for a full disk")
      : warning("ballast", "used up", "Make room; it is kept aside again by itself")
  }

  private var unit: DaemonInterface.Check? {
    environment["NOTIFY_SOCKET"] != nil
      ? ok("unit", "started by systemd")
      : warning("unit", "not started by systemd", "To have it always there: Tools/install")
  }

  private var watchdog: DaemonInterface.Check? {
    guard environment["NOTIFY_SOCKET"] != nil else { return nil }
    return environment["WATCHDOG_USEC"] != nil
      ? ok("watchdog", "watches")
      : warning("watchdog", "off", "systemctl --user edit kithd: WatchdogSec=3min")
  }

  /// What a sandbox forbids is tried.
  private var sandbox: DaemonInterface.Check? {
    guard environment["NOTIFY_SOCKET"] != nil else { return nil }
    let home = environment["HOME"] ?? "/"
    return Surroundings.canWrite(home)
      ? warning(
        "sandbox", "not active", "See docs/operating.md: user namespaces may be off on this system")
      : ok("sandbox", "active")
  }

  /// Nothing where the record cannot be read: that is told already.
  private func reminders() async -> [DaemonInterface.Check] {
    guard let services = desk.current.services,
      let ledger = try? await services.journal.ledger()
    else { return [] }
    return ReminderChecks(
      preferences: ledger.preferences, attendants: services.attendants,
      hookPath: "\(paths.configuration)/\(HookFile.name)"
    ).all
  }

  private var zones: DaemonInterface.Check? {
    FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Lisbon")
      ? ok("zone data", "\(zoneVersion()), here \(zone.name.identifier)")
      : failed("zone data", "missing", "apt install tzdata")
  }
}
