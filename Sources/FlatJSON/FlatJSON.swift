import FoundationEssentials

/// Reads and writes JSON through `Codable` several times as fast as `JSONDecoder` and `JSONEncoder`,
/// which replays and commands are made of. What it does not know, Foundation does: the results are
/// the same, errors too.
package enum FlatJSON {
  /// Reads a value.
  ///
  /// - Parameters:
  ///   - type: what to read.
  ///   - bytes: the text.
  ///   - isForeign: whether somebody else may have written the text; an object that names a member
  ///     twice then means what Foundation takes it to mean.
  /// - Returns: the value.
  /// - Throws: what `JSONDecoder` throws.
  package static func decode<Value: Swift.Decodable>(
    _ type: Value.Type, from bytes: [UInt8], isForeign: Bool = false
  ) throws -> Value {
    if let tape = try? JSONTape(bytes), !isForeign || tape.isText && !tape.mayRepeatNames,
      // Whatever cannot be read this way is read, or refused, by Foundation.
      let value = try? Value(from: FlatDecoder(tape: TapeBox(tape), index: 0))
    {
      return value
    }
    return try decodeByFoundation(type, from: bytes)
  }

  /// Reads a value as `JSONDecoder` does, which ends the process on text that is nested too deep and
  /// ends there; that is refused here.
  ///
  /// - Parameters:
  ///   - type: what to read.
  ///   - bytes: the text.
  /// - Returns: the value.
  /// - Throws: what `JSONDecoder` throws.
  package static func decodeByFoundation<Value: Swift.Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws -> Value {
    guard !isTooDeep(bytes) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "It is nested more than \(deepest) deep."))
    }
    return try JSONDecoder().decode(type, from: Data(bytes))
  }

  /// How deep `JSONDecoder` reads.
  private static let deepest = 512

  /// Whether more brackets are open at a time, outside of strings, than `JSONDecoder` reads.
  package static func isTooDeep(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for byte in bytes {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > deepest { return true }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return false
  }

  /// Writes a value as `JSONEncoder` does without escaping slashes.
  ///
  /// - Parameters:
  ///   - value: what to write.
  ///   - sortsKeys: whether the members of every object stand in the order of their names, as with
  ///     `.sortedKeys`; otherwise in the order in which the value gives them.
  /// - Returns: the text in UTF-8.
  /// - Throws: what `JSONEncoder` throws.
  package static func encode(_ value: some Encodable, sortsKeys: Bool = false) throws -> [UInt8] {
    let writer = FlatWriter(sortsKeys: sortsKeys)
    // Whatever cannot be written this way is written, or refused, by Foundation.
    if (try? writer.write(value)) != nil, writer.text.isWhole { return writer.text.bytes }
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      sortsKeys ? [.sortedKeys, .withoutEscapingSlashes] : .withoutEscapingSlashes
    return Array(try encoder.encode(value))
  }
}
