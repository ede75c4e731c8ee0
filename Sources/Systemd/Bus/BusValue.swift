/// A value of a D-Bus message, with its type.
package indirect enum BusValue: Hashable, Sendable {
  case byte(UInt8)
  case bool(Bool)
  case int16(Int16)
  case uint16(UInt16)
  case int32(Int32)
  case uint32(UInt32)
  case int64(Int64)
  case uint64(UInt64)
  case double(Double)
  case string(String)
  case objectPath(String)
  case signature(String)
  /// A value that says its own type.
  case variant(BusValue)
  /// Values of one type, which is named since there may be none of them.
  case array(of: String, [BusValue])
  case structure([BusValue])
  /// Key and value, inside of an array alone.
  case entry(BusValue, BusValue)
  /// A descriptor that was sent along. None is kept.
  case descriptor

  package static func strings(_ strings: [String]) -> BusValue {
    .array(of: "s", strings.map(BusValue.string))
  }

  /// A dictionary from names to values of any type, as most interfaces have one.
  package static func properties(_ values: [(String, BusValue)]) -> BusValue {
    .array(of: "{sv}", values.map { .entry(.string($0.0), .variant($0.1)) })
  }

  /// Its type, as the D-Bus specification writes it.
  package var type: String {
    switch self {
    case .byte: "y"
    case .bool: "b"
    case .int16: "n"
    case .uint16: "q"
    case .int32: "i"
    case .uint32: "u"
    case .int64: "x"
    case .uint64: "t"
    case .double: "d"
    case .string: "s"
    case .objectPath: "o"
    case .signature: "g"
    case .variant: "v"
    case .array(let element, _): "a" + element
    case .structure(let fields): "(" + fields.map(\.type).joined() + ")"
    case .entry(let key, let value): "{" + key.type + value.type + "}"
    case .descriptor: "h"
    }
  }

  /// The text, of whatever is text.
  package var text: String? {
    switch self {
    case .string(let text), .objectPath(let text), .signature(let text): text
    default: nil
    }
  }

  /// The texts of an array of them.
  package var texts: [String]? {
    if case .array(_, let values) = self { values.compactMap(\.text) } else { nil }
  }
}
