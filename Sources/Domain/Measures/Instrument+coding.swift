extension Instrument: Decodable {
  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id, title, about, version, scoringVersion, items, lowest, highest, rule, reversed
    case higherIsBetter, bands, change, nhsChange, cutOff, lookBack, often, licence, sources
    case safetyItem, subscales, note, text, filledBy
  }

  /// Reads an instrument; what usually is so may be left out.
  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func optional<Value: Decodable>(_ key: CodingKeys, _ usual: Value) throws -> Value {
      try container.decodeIfPresent(Value.self, forKey: key) ?? usual
    }
    self.init(
      id: try container.decode(String.self, forKey: .id),
      title: try container.decode(String.self, forKey: .title),
      about: try container.decode(String.self, forKey: .about),
      version: try container.decode(String.self, forKey: .version),
      items: try container.decode(Int.self, forKey: .items),
      lowest: try optional(.lowest, 0),
      highest: try container.decode(Int.self, forKey: .highest),
      rule: try optional(.rule, .sum), reversed: try optional(.reversed, []),
      higherIsBetter: try optional(.higherIsBetter, false), bands: try optional(.bands, []),
      change: try container.decodeIfPresent(Int.self, forKey: .change),
      nhsChange: try container.decodeIfPresent(Int.self, forKey: .nhsChange),
      cutOff: try container.decodeIfPresent(Int.self, forKey: .cutOff),
      lookBack: try container.decode(String.self, forKey: .lookBack),
      often: try container.decode(String.self, forKey: .often),
      licence: try container.decode(String.self, forKey: .licence),
      sources: try optional(.sources, []),
      safetyItem: try container.decodeIfPresent(Int.self, forKey: .safetyItem),
      subscales: try optional(.subscales, []),
      note: try container.decodeIfPresent(String.self, forKey: .note),
      text: try container.decodeIfPresent(InstrumentText.self, forKey: .text),
      filledBy: try optional(.filledBy, .answers))
    scoringVersion = try optional(.scoringVersion, 1)
  }
}
