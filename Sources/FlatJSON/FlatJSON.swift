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
    return try JSONDecoder().decode(type, from: Data(bytes))
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
