import Domain
import EventLog

/// Stored as one text with a line a course, since a start waits for it: thousands of courses are
/// read in a millisecond or two.
extension CourseRegister: Codable {
  private enum CodingKeys: String, CodingKey {
    case position, courses, erased
  }

  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    position = try container.decode(Int64.self, forKey: .position)
    for text in try container.decode([String].self, forKey: .erased) {
      guard let course = CourseID(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: .erased, in: container, debugDescription: "This should be an id.")
      }
      erased.insert(course)
    }
    var lines = RegisterLines(try container.decode(String.self, forKey: .courses))
    while !lines.isAtEnd {
      guard let entry = lines.next() else {
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
    try container.encode(erased.map(\.description).sorted(), forKey: .erased)
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
}

/// Reads the lines byte by byte: taking them apart as text takes most of a start.
private struct RegisterLines {
  private var rest: ArraySlice<UInt8>
  /// The zone of the line before, which most often is that of the next.
  private var zone: (bytes: ArraySlice<UInt8>, name: ZoneName) = ([], ZoneName(""))

  init(_ text: String) { rest = Array(text.utf8)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next course; nil when the line is none.
  mutating func next() -> CourseRegister.Entry? {
    let name = field(endingAt: " ")
    guard name.count == 32, let high = number(name.prefix(16), radix: 16),
      let low = number(name.suffix(16), radix: 16),
      let course = CourseID(stream: StreamID(high: high, low: low)),
      let status = CourseStatus(rawValue: String(decoding: field(endingAt: " "), as: UTF8.self)),
      let begunAt = milliseconds(field(endingAt: " "))
    else { return nil }
    let end = field(endingAt: " ")
    var endedAt: Timestamp?
    if !end.elementsEqual("-".utf8) {
      guard let moment = milliseconds(end) else { return nil }
      endedAt = moment
    }
    let identifier = field(endingAt: "\n")
    if identifier.isEmpty { return nil }
    if !identifier.elementsEqual(zone.bytes) {
      zone = (identifier, ZoneName(String(decoding: identifier, as: UTF8.self)))
    }
    return CourseRegister.Entry(
      course: course, status: status, begunAt: begunAt, endedAt: endedAt, zone: zone.name)
  }

  /// What comes before the next `end`, which is passed over.
  private mutating func field(endingAt end: Unicode.Scalar) -> ArraySlice<UInt8> {
    let place = rest.firstIndex(of: UInt8(ascii: end)) ?? rest.endIndex
    let field = rest[..<place]
    rest = rest[place...].dropFirst()
    return field
  }

  private func milliseconds(_ digits: ArraySlice<UInt8>) -> Timestamp? {
    let isNegative = digits.first == UInt8(ascii: "-")
    guard let value = number(isNegative ? digits.dropFirst() : digits, radix: 10) else {
      return nil
    }
    return Timestamp(milliseconds: isNegative ? -Int64(value) : Int64(value))
  }

  private func number(_ digits: ArraySlice<UInt8>, radix: UInt64) -> UInt64? {
    // Sixteen digits of radix 16 and eighteen of radix 10 always fit.
    guard (1...(radix == 16 ? 16 : 18)).contains(digits.count) else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      let place: UInt64
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): place = UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): place = UInt64(digit - UInt8(ascii: "a")) + 10
      default: return nil
      }
      guard place < radix else { return nil }
      value = value &* radix &+ place
    }
    return value
  }
}
