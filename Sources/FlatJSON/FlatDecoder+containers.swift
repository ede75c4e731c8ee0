/// The members of an object.
struct FlatMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  /// Where the member found last is: a dictionary is read in its own order.
  private final class Bookmark {
    var member: Int
    init(_ member: Int) { self.member = member }
  }

  let tape: TapeBox
  let index: Int
  private let bookmark: Bookmark?

  init(tape: TapeBox, index: Int) {
    self.tape = tape
    self.index = index
    bookmark = tape.tape.nodes[index].count > 16 ? Bookmark(index + 1) : nil
  }

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    let nodes = tape.tape.nodes
    var keys: [Key] = []
    keys.reserveCapacity(Int(nodes[index].count))
    var member = index + 1
    while member < nodes[index].next {
      // A name that cannot be read is that of no key.
      if let text = try? tape.tape.string(nodes[member]), let key = Key(stringValue: text) {
        keys.append(key)
      }
      member = Int(nodes[member + 1].next)
    }
    return keys
  }

  private func find(_ key: Key) -> FlatDecoder? {
    let text = key.stringValue
    let (first, end) = (index + 1, Int(tape.tape.nodes[index].next))
    let start = bookmark?.member ?? first
    return find(text, in: start..<end) ?? find(text, in: first..<start)
  }

  private func find(_ text: String, in range: Range<Int>) -> FlatDecoder? {
    let nodes = tape.tape.nodes
    var member = range.lowerBound
    while member < range.upperBound {
      let next = Int(nodes[member + 1].next)
      if tape.tape.matches(nodes[member], text) {
        bookmark?.member = member
        return FlatDecoder(tape: tape, index: member + 1)
      }
      member = next
    }
    return nil
  }

  private func value(_ key: Key) throws -> FlatDecoder {
    guard let found = find(key) else { throw JSONTape.Unusual() }
    return found
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try value(key).decode(type)
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).decode(type) }

  func decode<Value: Swift.Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).read(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try value(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try value(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Swift.Decoder { throw JSONTape.Unusual() }
  func superDecoder(forKey key: Key) throws -> any Swift.Decoder { try value(key) }
}

/// The elements of an array, one after the other.
struct FlatElements: UnkeyedDecodingContainer {
  private let tape: TapeBox
  private let elements: Int
  private var next: Int
  private(set) var currentIndex = 0

  init(tape: TapeBox, index: Int) {
    self.tape = tape
    elements = Int(tape.tape.nodes[index].count)
    next = index + 1
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { elements }
  var isAtEnd: Bool { currentIndex >= elements }

  private mutating func value() throws -> FlatDecoder {
    guard !isAtEnd else { throw JSONTape.Unusual() }
    let found = FlatDecoder(tape: tape, index: next)
    next = Int(found.node.next)
    currentIndex += 1
    return found
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw JSONTape.Unusual() }
    guard tape.tape.nodes[next].kind == .null else { return false }
    _ = try value()
    return true
  }

  mutating func decode<Value: Swift.Decodable>(_ type: Value.Type) throws -> Value {
    try value().read(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try value().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try value().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Swift.Decoder { try value() }
}
