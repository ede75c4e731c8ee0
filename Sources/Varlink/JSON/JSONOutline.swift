import FlatJSON

/// Where the parts of a JSON text stand in its bytes.
enum JSONOutline {
  case object([Member])
  /// What is in it is not told.
  case array
  case scalar(Range<Int>)

  struct Member {
    /// With its quotation marks.
    var name: Range<Int>
    var value: JSONOutline
  }
}

extension [UInt8] {
  /// Whether `outline` is the word, which is true, false or null.
  func holds(_ word: String, at outline: JSONOutline) -> Bool {
    guard case .scalar(let range) = outline else { return false }
    return self[range].elementsEqual(word.utf8)
  }

  /// The string that stands there with its quotation marks.
  ///
  /// - Throws: `DecodingError` when something else does, or half a surrogate pair is in it.
  func string(at range: Range<Int>) throws -> String {
    let inner = self[range].dropFirst().dropLast()
    if self[range.lowerBound] == UInt8(ascii: "\""), !inner.contains(UInt8(ascii: "\\")) {
      return String(decoding: inner, as: UTF8.self)
    }
    return try FlatJSON.decodeByFoundation(String.self, from: Array(self[range]))
  }
}
