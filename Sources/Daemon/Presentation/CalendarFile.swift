import Domain

/// A calendar in the format of RFC 5545, with times in UTC, so that it needs no zone of its own.
struct CalendarFile {
  /// A stretch of time.
  struct Entry {
    /// Names the entry for good: a calendar that has it already puts the new one in its place.
    var id: String
    var interval: Range<Timestamp>
    /// When it was agreed so: the time of the last change (section 3.8.7.2).
    var agreedAt: Timestamp
    /// How often it was moved (section 3.8.7.4).
    var revision: Int
  }

  var summary: String
  var entries: [Entry]

  /// All lines, folded at 75 octets, without their ends.
  var lines: [String] {
    let body = entries.flatMap { entry in
      [
        "BEGIN:VEVENT", "UID:\(entry.id)", "DTSTAMP:\(Self.utc(entry.agreedAt))",
        "DTSTART:\(Self.utc(entry.interval.lowerBound))",
        "DTEND:\(Self.utc(entry.interval.upperBound))", "SEQUENCE:\(entry.revision)",
        "SUMMARY:\(Self.escaped(summary))", "CLASS:PRIVATE", "TRANSP:OPAQUE", "END:VEVENT",
      ]
    }
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Appointments//EN", "CALSCALE:GREGORIAN",
    ]
    return (head + body + ["END:VCALENDAR"]).flatMap(Self.folded)
  }

  /// The name of a session's entry: in the form of a UUID, with the course's random bits in front, so
  /// that it tells nothing and never changes.
  static func id(_ course: CourseID, _ session: SessionID) -> String {
    let bits = Array(course.description)
    let number = padded(session.number, to: 12)
    let parts = [bits[0..<8], bits[8..<12], bits[12..<16], bits[16..<20]].map { String($0) }
    return (parts + [number]).joined(separator: "-")
  }

  /// `20261201T150000Z` (section 3.3.5).
  static func utc(_ instant: Timestamp) -> String {
    let civil = CivilDateTime(secondNumber: instant.milliseconds / 1000)
    let date = civil.date.description.filter { $0 != "-" }
    let time = [civil.time.hour, civil.time.minute, civil.time.second].map { padded($0, to: 2) }
    return "\(date)T\(time.joined())Z"
  }

  /// A text with what stands for something else marked (section 3.3.11).
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case "\n": escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A line in pieces of at most 75 octets, each but the first behind a space (section 3.1). No
  /// character is torn apart.
  static func folded(_ line: String) -> [String] {
    var lines: [String] = []
    var current = ""
    for character in line {
      if current.utf8.count + String(character).utf8.count > 75 {
        lines.append(current)
        current = " "
      }
      current.append(character)
    }
    return lines + [current]
  }
}
