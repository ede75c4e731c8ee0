extension GoalMeasure: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, target, per, baseline, levels, weight
  }

  /// Stored names of the kinds.
  private enum Kind: String, Codable {
    case count, yesNo, rating, attainment
  }

  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Kind.self, forKey: .kind) {
    case .count:
      self = .count(
        target: try container.decode(Int.self, forKey: .target),
        per: try container.decode(GoalWindow.self, forKey: .per))
    case .yesNo: self = .yesNo
    case .rating:
      self = .rating(
        baseline: try container.decodeIfPresent(Int.self, forKey: .baseline),
        target: try container.decode(Int.self, forKey: .target))
    case .attainment:
      self = .attainment(
        levels: try container.decode([String].self, forKey: .levels),
        weight: try container.decode(Int.self, forKey: .weight))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .count(let target, let window):
      try container.encode(Kind.count, forKey: .kind)
      try container.encode(target, forKey: .target)
      try container.encode(window, forKey: .per)
    case .yesNo: try container.encode(Kind.yesNo, forKey: .kind)
    case .rating(let baseline, let target):
      try container.encode(Kind.rating, forKey: .kind)
      try container.encodeIfPresent(baseline, forKey: .baseline)
      try container.encode(target, forKey: .target)
    case .attainment(let levels, let weight):
      try container.encode(Kind.attainment, forKey: .kind)
      try container.encode(levels, forKey: .levels)
      try container.encode(weight, forKey: .weight)
    }
  }
}
