import Domain
import EventLog

/// Stored as one text with a line a course, since a start waits for it: thousands of courses are
/// read in a millisecond or two.
extension CourseRegister: Codable {
  private enum CodingKeys: String, CodingKey {
    case position, courses
  }

  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    position = try container.decode(Int64.self, forKey: .position)
    let lines = try container.decode(String.self, forKey: .courses).split(separator: "\n")
    entries.reserveCapacity(lines.count)
    for line in lines {
      guard let entry = Entry(line) else {
        throw DecodingError.dataCorruptedError(
          forKey: .courses, in: container, debugDescription: "This should be a course.")
      }
      entries[entry.course] = entry
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(
      entries.values.map(\.line).joined(separator: "\n"), forKey: .courses)
    try container.encode(position, forKey: .position)
  }
}

extension CourseRegister.Entry {
  /// Its stream, how it stands, when it began and ended, and its zone, which has no spaces.
  fileprivate var line: String {
    let end = endedAt.map { "\($0.milliseconds)" } ?? "-"
    return "\(course.stream.hex) \(status.rawValue) \(begunAt.milliseconds) \(end) "
      + zone.identifier
  }

  fileprivate init?(_ line: Substring) {
    let fields = line.split(separator: " ", maxSplits: 4)
    guard fields.count == 5, let stream = StreamID(hex: String(fields[0])),
      let course = CourseID(stream: stream), let status = CourseStatus(rawValue: String(fields[1])),
      let begunAt = Int64(fields[2])
    else { return nil }
    self.init(
      course: course, status: status, begunAt: Timestamp(milliseconds: begunAt),
      zone: ZoneName(String(fields[4])))
    guard fields[3] != "-" else { return }
    guard let endedAt = Int64(fields[3]) else { return nil }
    self.endedAt = Timestamp(milliseconds: endedAt)
  }
}
