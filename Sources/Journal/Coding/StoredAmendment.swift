import Domain

/// A correction as it is stored: the whole replacement, with its name and version.
struct StoredCorrection: Codable, Sendable {
  var target: EntryNumber
  var event: CourseEvent
  var occurredAt: Timestamp

  enum CodingKeys: String, CodingKey {
    case target, type, v, at, payload
  }

  init(target: EntryNumber, event: CourseEvent, occurredAt: Timestamp) {
    self.target = target
    self.event = event
    self.occurredAt = occurredAt
  }

  var amendment: Amendment { .corrected(target, event, occurredAt: occurredAt) }

  init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    target = try container.decode(EntryNumber.self, forKey: .target)
    occurredAt = try container.decode(Timestamp.self, forKey: .at)
    let payload = try EventBody.payload(
      from: container, type: .type, version: .v, payload: .payload)
    guard case .course(let event) = payload else {
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: container,
        debugDescription: "Only entries of a course can be corrected.")
    }
    self.event = event
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let payload = StoredPayload.course(event)
    try container.encode(target, forKey: .target)
    try container.encode(occurredAt, forKey: .at)
    try container.encode(payload.name.rawValue, forKey: .type)
    try container.encode(payload.name.version, forKey: .v)
    try container.encode(PayloadCoding.encodable(payload), forKey: .payload)
  }
}

/// A retraction as it is stored.
struct StoredRetraction: Codable, Sendable {
  var target: EntryNumber
}
