/// Encodes a value at a depth of the text.
struct FlatEncoder: Swift.Encoder {
  let writer: FlatWriter
  let depth: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    writer.text.open(isObject: true, at: depth)
    return KeyedEncodingContainer(FlatObject<Key>(writer: writer, depth: depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.text.open(isObject: false, at: depth)
    return FlatArray(writer: writer, depth: depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension FlatEncoder: SingleValueEncodingContainer {
  func encodeNil() throws { writer.text.writeNull() }
  func encode(_ value: Bool) throws { writer.text.write(value) }
  func encode(_ value: String) throws { try writer.text.write(value) }
  func encode(_ value: Double) throws { throw JSONTape.Unusual() }
  func encode(_ value: Float) throws { throw JSONTape.Unusual() }
  func encode(_ value: Int) throws { writer.text.writeNumber(value) }
  func encode(_ value: Int8) throws { writer.text.writeNumber(value) }
  func encode(_ value: Int16) throws { writer.text.writeNumber(value) }
  func encode(_ value: Int32) throws { writer.text.writeNumber(value) }
  func encode(_ value: Int64) throws { writer.text.writeNumber(value) }
  func encode(_ value: UInt) throws { writer.text.writeNumber(value) }
  func encode(_ value: UInt8) throws { writer.text.writeNumber(value) }
  func encode(_ value: UInt16) throws { writer.text.writeNumber(value) }
  func encode(_ value: UInt32) throws { writer.text.writeNumber(value) }
  func encode(_ value: UInt64) throws { writer.text.writeNumber(value) }
  func encode(_ value: some Encodable) throws { try value.encode(to: self) }
}

/// An object in the making.
struct FlatObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: FlatWriter
  let depth: Int

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) throws {
    try writer.text.member(key.stringValue, at: depth)
    writer.text.writeNull()
  }

  func encode(_ value: Bool, forKey key: Key) throws {
    try writer.text.member(key.stringValue, at: depth)
    writer.text.write(value)
  }

  func encode(_ value: String, forKey key: Key) throws {
    try writer.text.member(key.stringValue, at: depth)
    try writer.text.write(value)
  }

  func encode(_ value: Int, forKey key: Key) throws {
    try writer.text.member(key.stringValue, at: depth)
    writer.text.writeNumber(value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try writer.text.member(key.stringValue, at: depth)
    try writer.write(value)
  }

  // Containers that stay open while others are written to are left to Foundation.
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    writer.text.refuse()
    return KeyedEncodingContainer(FlatObject<Nested>(writer: writer, depth: depth))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    writer.text.refuse()
    return FlatArray(writer: writer, depth: depth)
  }

  func superEncoder() -> any Swift.Encoder {
    writer.text.refuse()
    return FlatEncoder(writer: writer, depth: depth)
  }

  func superEncoder(forKey key: Key) -> any Swift.Encoder { superEncoder() }
}

/// An array in the making.
struct FlatArray: UnkeyedEncodingContainer {
  let writer: FlatWriter
  let depth: Int
  private(set) var count = 0

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() throws {
    try writer.text.element(at: depth)
    writer.text.writeNull()
    count += 1
  }

  mutating func encode(_ value: some Encodable) throws {
    try writer.text.element(at: depth)
    try writer.write(value)
    count += 1
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    writer.text.refuse()
    return KeyedEncodingContainer(FlatObject<Nested>(writer: writer, depth: depth))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.text.refuse()
    return FlatArray(writer: writer, depth: depth)
  }

  func superEncoder() -> any Swift.Encoder {
    writer.text.refuse()
    return FlatEncoder(writer: writer, depth: depth)
  }
}
