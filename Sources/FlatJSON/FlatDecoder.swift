/// One tape that all decoders of a text share.
final class TapeBox: Sendable {
  let tape: JSONTape
  init(_ tape: JSONTape) { self.tape = tape }
}

/// Decodes the value at a node.
struct FlatDecoder: Swift.Decoder {
  let tape: TapeBox
  let index: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var node: JSONTape.Node { tape.tape.nodes[index] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard node.kind == .object else { throw JSONTape.Unusual() }
    return KeyedDecodingContainer(FlatMembers<Key>(tape: tape, index: index))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard node.kind == .array else { throw JSONTape.Unusual() }
    return FlatElements(tape: tape, index: index)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  /// A value of any type; the plain ones without a container.
  func read<Value: Swift.Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: self)
  }
}

extension FlatDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { node.kind == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard node.kind == .bool else { throw JSONTape.Unusual() }
    return tape.tape.bytes[Int(node.start)] == UInt8(ascii: "t")
  }

  func decode(_ type: String.Type) throws -> String {
    switch node.kind {
    case .string, .escapedString: try tape.tape.string(node)
    default: throw JSONTape.Unusual()
    }
  }

  func decode(_ type: Double.Type) throws -> Double { throw JSONTape.Unusual() }
  func decode(_ type: Float.Type) throws -> Float { throw JSONTape.Unusual() }
  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

  func decode<Value: Swift.Decodable>(_ type: Value.Type) throws -> Value { try read(type) }

  private func integer<Number: FixedWidthInteger>() throws -> Number {
    guard node.kind == .number, let value = tape.tape.integer(node),
      let number = Number(exactly: value)
    else { throw JSONTape.Unusual() }
    return number
  }
}
