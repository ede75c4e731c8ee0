extension JSONTape {
  /// Goes through the text once.
  struct Scanner {
    let bytes: [UInt8]
    var position = 0

    mutating func value(into nodes: inout [Node], depth: Int) throws(Unusual) {
      skipSpace()
      guard position < bytes.count, depth < 64 else { throw Unusual() }
      switch bytes[position] {
      case UInt8(ascii: "{"): try object(into: &nodes, depth: depth)
      case UInt8(ascii: "["): try array(into: &nodes, depth: depth)
      case UInt8(ascii: "\""): try string(into: &nodes)
      case UInt8(ascii: "t"): try word("true", .bool, into: &nodes)
      case UInt8(ascii: "f"): try word("false", .bool, into: &nodes)
      case UInt8(ascii: "n"): try word("null", .null, into: &nodes)
      default: try number(into: &nodes)
      }
    }

    mutating func skipSpace() {
      while position < bytes.count {
        switch bytes[position] {
        case 0x20, 0x09, 0x0A, 0x0D: position += 1
        default: return
        }
      }
    }

    /// Goes over `byte` if it comes next.
    private mutating func take(_ byte: UInt8) -> Bool {
      skipSpace()
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
      return true
    }

    private mutating func object(into nodes: inout [Node], depth: Int) throws(Unusual) {
      let index = open(.object, &nodes)
      var count: Int32 = 0
      if !take(UInt8(ascii: "}")) {
        repeat {
          skipSpace()
          guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            throw Unusual()
          }
          try string(into: &nodes)
          // Names are compared as they are written.
          guard nodes.last?.kind == .string, take(UInt8(ascii: ":")) else { throw Unusual() }
          try value(into: &nodes, depth: depth + 1)
          count += 1
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw Unusual() }
      }
      close(index, count, &nodes)
    }

    private mutating func array(into nodes: inout [Node], depth: Int) throws(Unusual) {
      let index = open(.array, &nodes)
      var count: Int32 = 0
      if !take(UInt8(ascii: "]")) {
        repeat {
          try value(into: &nodes, depth: depth + 1)
          count += 1
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw Unusual() }
      }
      close(index, count, &nodes)
    }

    private mutating func open(_ kind: Kind, _ nodes: inout [Node]) -> Int {
      nodes.append(Node(kind: kind, start: Int32(position), end: 0, next: 0, count: 0))
      position += 1
      return nodes.count - 1
    }

    private func close(_ index: Int, _ count: Int32, _ nodes: inout [Node]) {
      nodes[index].end = Int32(position)
      nodes[index].next = Int32(nodes.count)
      nodes[index].count = count
    }

    private mutating func string(into nodes: inout [Node]) throws(Unusual) {
      position += 1
      let start = position
      var kind = Kind.string
      while position < bytes.count {
        let byte = bytes[position]
        if byte == UInt8(ascii: "\"") {
          add(kind, start, position, &nodes)
          position += 1
          return
        }
        guard byte >= 0x20 else { throw Unusual() }
        if byte == UInt8(ascii: "\\") {
          kind = .escapedString
          try escape()
        }
        position += 1
      }
      throw Unusual()
    }

    /// Goes from a backslash to the last byte of what it begins. A half of a surrogate pair is left to
    /// the reader that knows what its other half has to be.
    private mutating func escape() throws(Unusual) {
      position += 1
      guard position < bytes.count else { throw Unusual() }
      switch bytes[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
        UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
        return
      case UInt8(ascii: "u"):
        let digits = bytes[(position + 1)...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Self.isHexadecimal($0) }),
          let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16),
          !(0xD800...0xDFFF).contains(unit)
        else { throw Unusual() }
        position += 4
      default: throw Unusual()
      }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
    }

    private mutating func word(
      _ text: StaticString, _ kind: Kind, into nodes: inout [Node]
    ) throws(Unusual) {
      let start = position
      for byte in "\(text)".utf8 {
        guard position < bytes.count, bytes[position] == byte else { throw Unusual() }
        position += 1
      }
      add(kind, start, position, &nodes)
    }

    private mutating func number(into nodes: inout [Node]) throws(Unusual) {
      let start = position
      if bytes[position] == UInt8(ascii: "-") { position += 1 }
      let digits = position
      while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
      guard position > digits, position - digits == 1 || bytes[digits] != UInt8(ascii: "0") else {
        throw Unusual()
      }
      add(.number, start, position, &nodes)
    }

    private func add(_ kind: Kind, _ start: Int, _ end: Int, _ nodes: inout [Node]) {
      nodes.append(
        Node(
          kind: kind, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1), count: 0))
    }
  }
}
