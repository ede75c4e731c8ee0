/// How much a reminder says to whoever sees the screen.
package enum PrivacyLevel: String, Hashable, Sendable, Codable, CaseIterable {
  /// That there is something, and when.
  case discreet
  /// What sort of thing it is.
  case neutral
  /// What it is about, with names.
  case full
}
