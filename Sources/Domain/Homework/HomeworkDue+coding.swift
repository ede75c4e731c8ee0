extension HomeworkDue: Codable {
  private enum CodingKeys: String, CodingKey {
    case day, zone, civil, session
  }

  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let session = try container.decodeIfPresent(SessionID.self, forKey: .session) {
      self = .session(session)
    } else if let day = try container.decodeIfPresent(CivilDate.self, forKey: .day) {
      self = .day(day, try container.decode(ZoneName.self, forKey: .zone))
    } else {
      self = .time(
        AgreedTime(
          civil: try container.decode(CivilDateTime.self, forKey: .civil),
          zone: try container.decode(ZoneName.self, forKey: .zone)))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .day(let day, let zone):
      try container.encode(day, forKey: .day)
      try container.encode(zone, forKey: .zone)
    case .time(let agreed):
      try container.encode(agreed.civil, forKey: .civil)
      try container.encode(agreed.zone, forKey: .zone)
    case .session(let session): try container.encode(session, forKey: .session)
    }
  }
}

extension HomeworkRepeat: Codable {
  private enum CodingKeys: String, CodingKey {
    case everyDays
  }

  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self = .everyDays(try container.decode(Int.self, forKey: .everyDays))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(days, forKey: .everyDays)
  }
}
