/// A time on a clock face, in no zone.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// 0 to 23.
  package let hour: Int
  /// 0 to 59.
  package let minute: Int
  /// 0 to 59.
  package let second: Int

  /// Nil when a field is out of range.
  package init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The time `seconds` after midnight; counted modulo one day.
  package init(secondOfDay seconds: Int) {
    let inDay = ((seconds % 86_400) + 86_400) % 86_400
    hour = inDay / 3600
    minute = inDay / 60 % 60
    second = inDay % 60
  }

  /// The first second of a day: 00:00.
  package static let midnight = Self(secondOfDay: 0)

  package var secondOfDay: Int { hour * 3600 + minute * 60 + second }

  package static func < (left: Self, right: Self) -> Bool { left.secondOfDay < right.secondOfDay }
}

extension TimeOfDay: CustomStringConvertible {
  /// `15:00`, or `15:00:30` where the seconds are not zero.
  package var description: String {
    let minutes = "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
    return second == 0 ? minutes : "\(minutes):\(padded(second, to: 2))"
  }
}
