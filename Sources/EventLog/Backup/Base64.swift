import FoundationEssentials

/// Base 64 with the usual letters and its padding (RFC 4648 §4).
enum Base64 {
  static func text(of bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// The bytes that a text spells; nil when it spells none.
  static func bytes(of text: String) -> [UInt8]? {
    Data(base64Encoded: text).map { [UInt8]($0) }
  }
}
