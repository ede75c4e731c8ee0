import FlatJSON

/// Writes and reads messages, headers and all. Members that say nothing are left out: other
/// implementations refuse them.
package enum MessageCoding {
  /// The bytes of a call, with the NUL that ends it.
  package static func call<Parameters: Encodable>(
    _ method: String, _ parameters: Parameters, mode: CallMode = .plain
  ) throws -> [UInt8] {
    try frame(CallEnvelope(method: method, parameters: parameters, mode: mode))
  }

  /// The bytes of a reply, with the NUL that ends it.
  package static func reply<Reply: Encodable>(
    _ reply: Reply, continues: Bool = false
  ) throws -> [UInt8] {
    try frame(ReplyEnvelope(parameters: reply, error: nil, continues: continues))
  }

  /// The bytes of an error reply, with the NUL that ends it.
  package static func error<Parameters: Encodable>(
    _ name: String, _ parameters: Parameters
  ) throws -> [UInt8] {
    try frame(ReplyEnvelope(parameters: parameters, error: name, continues: false))
  }

  /// Reads `Value` from a message, through the envelope that holds it as `parameters`.
  package static func parameters<Value: Decodable>(
    _ type: Value.Type, of frame: [UInt8]
  ) throws -> Value {
    let envelope = try FlatJSON.decode(
      ParametersEnvelope<Value>.self, from: frame, isForeign: true)
    if let value = envelope.parameters { return value }
    // No parameters at all are the same as an empty object.
    return try FlatJSON.decode(Value.self, from: Array("{}".utf8))
  }

  private static func frame(_ envelope: some Encodable) throws -> [UInt8] {
    var bytes = try FlatJSON.encode(envelope)
    bytes.append(0)
    return bytes
  }
}

/// What a caller wants back.
package enum CallMode: Hashable, Sendable {
  case plain
  /// Many replies.
  case more
  /// None at all.
  case oneway
}

private struct CallEnvelope<Parameters: Encodable>: Encodable {
  var method: String
  var parameters: Parameters
  var mode: CallMode

  enum CodingKeys: String, CodingKey {
    case method, parameters, more, oneway
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(method, forKey: .method)
    if !(parameters is NoFields) { try container.encode(parameters, forKey: .parameters) }
    switch mode {
    case .plain: break
    case .more: try container.encode(true, forKey: .more)
    case .oneway: try container.encode(true, forKey: .oneway)
    }
  }
}

private struct ReplyEnvelope<Parameters: Encodable>: Encodable {
  var parameters: Parameters
  var error: String?
  var continues: Bool

  enum CodingKeys: String, CodingKey {
    case parameters, error, continues
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(error, forKey: .error)
    if !(parameters is NoFields) { try container.encode(parameters, forKey: .parameters) }
    if continues { try container.encode(true, forKey: .continues) }
  }
}

private struct ParametersEnvelope<Parameters: Decodable>: Decodable {
  var parameters: Parameters?
}
