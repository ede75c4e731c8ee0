/// The name of a time zone in the IANA database, `Europe/Lisbon` say. That it exists is checked
/// where it enters, not here.
package struct ZoneName: Hashable, Sendable, Codable {
  package let identifier: String

  package init(_ identifier: String) { self.identifier = identifier }

  package init(from decoder: any Swift.Decoder) throws {
    identifier = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(identifier)
  }

  /// Coordinated Universal Time, which has no clock changes.
  package static let utc = Self("UTC")
}
