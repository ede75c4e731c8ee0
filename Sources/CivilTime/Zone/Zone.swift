package import Domain

/// A time zone: what its wall clocks show when.
package struct Zone: Sendable {
  package let name: ZoneName
  private let file: TimeZoneFile

  init(name: ZoneName, file: TimeZoneFile) {
    self.name = name
    self.file = file
  }

  /// A zone as a file of the system's tzdata has it.
  ///
  /// - Parameters:
  ///   - name: what to call it.
  ///   - data: TZif (RFC 9636) of version 2 or later.
  /// - Throws: `ZoneError.damaged`.
  package init(name: ZoneName, data: [UInt8]) throws(ZoneError) {
    self.init(name: name, file: try TimeZoneFile(data))
  }

  /// Seconds east of UTC at an instant.
  package func offset(at instant: Timestamp) -> Int {
    offset(atSecond: instant.wholeSeconds)
  }

  private func offset(atSecond seconds: Int64) -> Int {
    guard let last = file.transitions.last else {
      return file.rule?.offset(at: seconds) ?? file.first.offset
    }
    if seconds >= last {
      return file.rule?.offset(at: seconds) ?? file.after[file.after.count - 1].offset
    }
    var low = 0
    var high = file.transitions.count
    while low < high {
      let middle = (low + high) / 2
      if file.transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? file.first.offset : file.after[low - 1].offset
  }

  /// What a wall clock shows at an instant, to the second.
  package func civil(at instant: Timestamp) -> CivilDateTime {
    let seconds = instant.wholeSeconds
    return CivilDateTime(secondNumber: seconds + Int64(offset(atSecond: seconds)))
  }

  /// The instants at which a wall clock shows a time.
  package enum Resolution: Hashable, Sendable {
    case unique(Timestamp)
    /// Clocks are set forward over it. The instant is that of the time moved forward by the gap's
    /// length.
    case gap(moved: Timestamp, seconds: Int)
    /// Clocks are set back, and show it twice.
    case overlap(first: Timestamp, second: Timestamp)
  }

  /// The instants of a wall-clock time.
  package func resolve(_ civil: CivilDateTime) -> Resolution {
    let wall = civil.secondNumber
    // No zone is further than a day from UTC, nor changes twice within one: these two offsets are
    // the ones that can hold.
    let before = offset(atSecond: wall - 86_400)
    let after = offset(atSecond: wall + 86_400)
    var found: [Int64] = []
    for offset in Set([before, after]) {
      let candidate = wall - Int64(offset)
      if self.offset(atSecond: candidate) == offset { found.append(candidate) }
    }
    found.sort()
    if found.count >= 2 {
      return .overlap(first: Self.instant(found[0]), second: Self.instant(found[1]))
    }
    if let only = found.first { return .unique(Self.instant(only)) }
    // Read with the offset before the change, a skipped time denotes the moved one.
    return .gap(moved: Self.instant(wall - Int64(before)), seconds: after - before)
  }

  private static func instant(_ seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: seconds * 1000)
  }
}

extension Timestamp {
  /// Seconds since 1970, down to a whole one; of any timestamp, the first and the last too.
  var wholeSeconds: Int64 { milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0) }
}
