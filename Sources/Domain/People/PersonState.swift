/// Where someone stands in the person's life.
package enum PersonState: String, Hashable, Sendable, Codable, CaseIterable {
  /// Only such people may be counted as quiet, and only when asked.
  case inMyLife
  /// They keep their place in the circle, and are counted nowhere.
  case died
  /// The two are not in touch any more.
  case ended
  /// No practice with them, and their name is left out where nobody asks for it.
  case keepApart
}

/// How two people were in touch.
package enum ContactKind: String, Hashable, Sendable, Codable, CaseIterable {
  case met
  case call
  case message
  case letter
  case other
}
