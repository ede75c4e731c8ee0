package import Domain
import FlatJSON

/// The body of a stored event, the part that is sealed: what happened, when, where, who, and which
/// command led to it.
package struct EventBody: Hashable, Sendable {
  package var payload: StoredPayload
  package var occurredAt: Timestamp
  package var zone: ZoneName
  package var actor: Actor
  /// 32 hexadecimal digits.
  package var command: String

  package init(
    payload: StoredPayload, occurredAt: Timestamp, zone: ZoneName, actor: Actor, command: String
  ) {
    self.payload = payload
    self.occurredAt = occurredAt
    self.zone = zone
    self.actor = actor
    self.command = command
  }

  /// The JSON that is sealed, keys in alphabetical order.
  package func encoded() throws -> [UInt8] {
    try FlatJSON.encode(self, sortsKeys: true)
  }

  /// Reads what `encoded` gave, now or under any version before.
  ///
  /// - Parameter bytes: the opened body.
  /// - Throws: `UnknownEvent` for a name or version of a later Kith; a decoding error otherwise.
  package init(bytes: [UInt8]) throws {
    self = try FlatJSON.decode(Self.self, from: bytes)
  }
}

/// An entry was written by a later version of Kith.
package struct UnknownEvent: Error, Hashable, Sendable {
  package var name: String
  package var version: Int

  /// For people.
  package var sentence: String {
    // A name from a file may hold anything, and this is shown on a terminal.
    let kind = name.filter { $0.isASCII && $0.isLetter }.prefix(40)
    return "An entry of kind \(kind), version \(version), comes from a later version of Kith."
  }
}

extension EventBody: Codable {
  enum CodingKeys: String, CodingKey {
    case type, v, at, zone, actor, command, payload
  }

  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    occurredAt = try container.decode(Timestamp.self, forKey: .at)
    zone = try container.decode(ZoneName.self, forKey: .zone)
    actor = try container.decode(Actor.self, forKey: .actor)
    command = try container.decode(String.self, forKey: .command)
    payload = try Self.payload(from: container, type: .type, version: .v, payload: .payload)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    // In the order in which they are stored, so that nothing has to be sorted.
    try container.encode(actor, forKey: .actor)
    try container.encode(occurredAt, forKey: .at)
    try container.encode(command, forKey: .command)
    try container.encode(PayloadCoding.encodable(payload), forKey: .payload)
    try container.encode(payload.name.rawValue, forKey: .type)
    try container.encode(payload.name.version, forKey: .v)
    try container.encode(zone, forKey: .zone)
  }

  /// Reads a payload that stands beside its name and version, an older one through its upcasts.
  static func payload<Key: CodingKey>(
    from container: KeyedDecodingContainer<Key>, type: Key, version: Key, payload: Key
  ) throws -> StoredPayload {
    let text = try container.decode(String.self, forKey: type)
    let version = try container.decode(Int.self, forKey: version)
    guard let name = EventName(rawValue: text), (1...name.version).contains(version) else {
      throw UnknownEvent(name: text, version: version)
    }
    if version == name.version {
      return try PayloadCoding.decode(name, from: container, at: payload)
    }
    let tree = try Upcasts.standard.raise(
      try container.decode(JSONTree.self, forKey: payload), of: name, from: version)
    return try Upcasts.decode(name, tree)
  }
}
