/// What a TZif file says (RFC 9636): transitions, and a rule for the time after the last.
struct TimeZoneFile: Sendable {
  struct LocalTime: Hashable, Sendable {
    /// Seconds east of UTC.
    var offset: Int
    var isDaylightSaving: Bool
  }

  /// Seconds since 1970, rising.
  var transitions: [Int64] = []
  /// For each transition, what holds from it on.
  var after: [LocalTime] = []
  /// What holds before the first transition.
  var first = LocalTime(offset: 0, isDaylightSaving: false)
  /// What holds after the last transition.
  var rule: PosixRule?

  /// - Parameter bytes: of the file.
  /// - Throws: `ZoneError.damaged` when they are no TZif of version 2 or later.
  init(_ bytes: [UInt8]) throws(ZoneError) {
    var reader = ByteReader(bytes)
    let header = try Header(&reader)
    guard header.version >= 2 else { throw .damaged }
    try reader.skip(header.size(timeBytes: 4))
    let second = try Header(&reader)
    try readBody(second, &reader)
    guard try reader.byte() == 0x0A else { throw .damaged }
    let footer = reader.rest.prefix { $0 != 0x0A }
    let text = String(decoding: footer, as: UTF8.self)
    rule = text.isEmpty ? nil : PosixRule(text)
    if !text.isEmpty, rule == nil { throw .damaged }
  }

  private mutating func readBody(_ header: Header, _ reader: inout ByteReader) throws(ZoneError) {
    for _ in 0..<header.transitionCount {
      transitions.append(Int64(bitPattern: try reader.number(8)))
    }
    var indices: [Int] = []
    for _ in 0..<header.transitionCount { indices.append(Int(try reader.byte())) }
    var types: [LocalTime] = []
    for _ in 0..<header.typeCount {
      let offset = Int(Int32(truncatingIfNeeded: try reader.number(4)))
      let isDaylightSaving = try reader.byte() != 0
      _ = try reader.byte()
      types.append(LocalTime(offset: offset, isDaylightSaving: isDaylightSaving))
    }
    try reader.skip(
      header.abbreviationBytes + header.leapCount * 12 + header.standardCount
        + header.universalCount)
    guard let first = types.first else { throw .damaged }
    self.first = first
    for index in indices {
      guard index < types.count else { throw .damaged }
      after.append(types[index])
    }
    guard zip(transitions, transitions.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .damaged
    }
  }

  private struct Header {
    var version: Int
    var universalCount = 0, standardCount = 0, leapCount = 0
    var transitionCount = 0, typeCount = 0, abbreviationBytes = 0

    init(_ reader: inout ByteReader) throws(ZoneError) {
      guard try reader.number(4) == 0x545A_6966 else { throw .damaged }
      let mark = try reader.byte()
      version = mark == 0 ? 1 : Int(mark) - 48
      try reader.skip(15)
      universalCount = Int(try reader.number(4))
      standardCount = Int(try reader.number(4))
      leapCount = Int(try reader.number(4))
      transitionCount = Int(try reader.number(4))
      typeCount = Int(try reader.number(4))
      abbreviationBytes = Int(try reader.number(4))
    }

    func size(timeBytes: Int) -> Int {
      transitionCount * (timeBytes + 1) + typeCount * 6 + abbreviationBytes
        + leapCount * (timeBytes + 4) + standardCount + universalCount
    }
  }
}

/// Reads big-endian numbers off the head of some bytes.
struct ByteReader {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func byte() throws(ZoneError) -> UInt8 {
    guard let byte = rest.popFirst() else { throw .damaged }
    return byte
  }

  mutating func number(_ width: Int) throws(ZoneError) -> UInt64 {
    var number: UInt64 = 0
    for _ in 0..<width { number = number << 8 | UInt64(try byte()) }
    return number
  }

  mutating func skip(_ count: Int) throws(ZoneError) {
    guard count >= 0, count <= rest.count else { throw .damaged }
    rest = rest.dropFirst(count)
  }
}

/// A zone cannot be used.
package enum ZoneError: Error, Hashable, Sendable {
  case unknown(String)
  case damaged

  /// For people.
  package var sentence: String {
    switch self {
    case .unknown(let name):
      "There is no time zone called \(name.prefix(40)). One is called Europe/Lisbon, for example."
    case .damaged: "The zone's data cannot be read. Install the package tzdata again."
    }
  }
}
