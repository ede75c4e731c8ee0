import FlatJSON

extension EventBody {
  /// Whether a text in it has one of these names, given in small letters, as a word of its own,
  /// whatever the case of its letters.
  package func mentions(_ names: [String]) -> Bool {
    // What was read can be written; what could not would have no texts to look at.
    guard let bytes = try? PayloadCoding.bytes(payload),
      let tree = try? FlatJSON.decode(JSONTree.self, from: bytes)
    else { return false }
    return tree.mentions(names)
  }
}

extension JSONTree {
  fileprivate func mentions(_ names: [String]) -> Bool {
    switch self {
    case .string(let text):
      let words = text.lowercased()
      return names.contains { words.hasWord($0) }
    case .array(let elements): return elements.contains { $0.mentions(names) }
    case .object(let members): return members.values.contains { $0.mentions(names) }
    case .null, .bool, .int, .double: return false
    }
  }
}

extension String {
  /// Whether `name` stands in it with no letter or digit right before or after it.
  fileprivate func hasWord(_ name: String) -> Bool {
    var rest = self[...]
    while let found = rest.firstRange(of: name) {
      let before = found.lowerBound == startIndex ? nil : self[index(before: found.lowerBound)]
      let after = found.upperBound == endIndex ? nil : self[found.upperBound]
      let isInside = [before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
      if !isInside { return true }
      rest = self[index(after: found.lowerBound)...]
    }
    return false
  }
}
