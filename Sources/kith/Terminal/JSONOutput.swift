import FoundationEssentials

/// What `--json` prints: the daemon's reply on one line, keys in order.
enum JSONOutput {
  static func line(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    try StandardOutput.write(text + "\n")
  }
}
