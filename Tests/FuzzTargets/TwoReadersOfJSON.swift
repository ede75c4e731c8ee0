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
    try compare(JSONValue.self, bytes) { $0.isSame(as: $1) }
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
    // Foundation itself ends the process on some of these.
    if FlatJSON.isTooDeep(bytes) {
      return try Finding.unless(ours == nil, "FlatJSON reads what is nested too deep")
    }
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
  /// Whether it is what another value is when that is written and read again: a number that is whole
  /// may be read as a whole one, and beyond 2^53 as any whole one that rounds to it.
  fileprivate func isSame(as other: JSONValue) -> Bool {
    switch (self, other) {
    case (.int(let whole), .double(let value)): Double(whole) == value
    case (.array(let elements), .array(let others)):
      elements.count == others.count && zip(elements, others).allSatisfy { $0.isSame(as: $1) }
    case (.object(let members), .object(let others)):
      members.count == others.count
        && members.allSatisfy { name, value in others[name].map(value.isSame(as:)) ?? false }
    default: self == other
    }
  }
}
