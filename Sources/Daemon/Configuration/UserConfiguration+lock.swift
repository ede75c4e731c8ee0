extension UserConfiguration {
  /// When the record is locked by itself, where its key is not a file's.
  package struct Lock: Hashable, Sendable, Codable {
    /// After how many minutes in which nobody asked for anything, 1 to 1440; never, if left out.
    package var idleMinutes: Int?
    /// Whether when the machine goes to sleep; so it is, if left out.
    package var atSleep: Bool?

    private enum CodingKeys: String, CodingKey, CaseIterable { case idleMinutes, atSleep }

    package init() {}

    package init(from decoder: any Decoder) throws {
      try decoder.refuseOthers(than: CodingKeys.self)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      idleMinutes = try container.decodeIfPresent(Int.self, forKey: .idleMinutes)
      atSleep = try container.decodeIfPresent(Bool.self, forKey: .atSleep)
    }
  }
}
