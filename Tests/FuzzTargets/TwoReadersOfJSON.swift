import FlatJSON
import FoundationEssentials
import Varlink

/// FlatJSON reads what Foundation reads, refuses what it refuses, and writes what it writes.
enum TwoReadersOfJSON {
  private struct Sample: Codable, Equatable {
    var a: String?
    var b: Int?
    var c: [Sample]?
    var d: Bool?
    var e: [String: Int]?
    var f: UInt8?
    var g: Double?
  }

  static func check(_ bytes: [UInt8]) throws(Finding) {
    try compare(JSONValue.self, bytes) { $0.withWholeNumbers == $1.withWholeNumbers }
    try compare(Sample.self, bytes, isSame: ==)
    let places = JSONPlaces(String(decoding: bytes, as: UTF8.self))
    if let place = places.brokenPlace {
      try Finding.unless(place.line >= 1 && place.column >= 1, "broken at \(place)")
    }
  }

  private static func compare<Value: Codable & Equatable>(
    _ type: Value.Type, _ bytes: [UInt8], isSame: (Value, Value) -> Bool
  ) throws(Finding) {
    let ours = try? FlatJSON.decode(type, from: bytes, isForeign: true)
    let theirs = try? JSONDecoder().decode(type, from: Data(bytes))
    try Finding.unless(ours == theirs, "FlatJSON reads \(ours as Any), Foundation \(theirs as Any)")
    guard let ours else { return }
    for sorts in [true, false] {
      guard let text = try? FlatJSON.encode(ours, sortsKeys: sorts) else {
        throw Finding("what was read cannot be written")
      }
      let back = try? JSONDecoder().decode(type, from: Data(text))
      try Finding.unless(
        back.map { isSame($0, ours) } ?? false, "written, it reads \(back as Any), not \(ours)")
    }
  }
}

extension JSONValue {
  /// The value with each number that is whole as a whole one: it is written so, whatever it was read as.
  fileprivate var withWholeNumbers: JSONValue {
    switch self {
    case .double(let value): Int64(exactly: value).map(JSONValue.int) ?? self
    case .array(let elements): .array(elements.map(\.withWholeNumbers))
    case .object(let members): .object(members.mapValues(\.withWholeNumbers))
    case .null, .bool, .int, .string: self
    }
  }
}
