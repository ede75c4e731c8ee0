import FlatJSON

/// Writes and reads messages, headers and all. Members that say nothing are left out: other
/// implementations refuse them.
package enum MessageCoding {
  /// The bytes of a call, with the NUL that ends it.
  package static func call<Parameters: Encodable>(
    _ method: String, _ parameters: Parameters, mode: CallMode = .plain
  ) throws -> [UInt8] {
    var frame = FrameWriter()
    frame.add("method", try json(method))
    try frame.addParameters(json(parameters))
    switch mode {
    case .plain: break
    case .more: frame.add("more", "true".utf8)
    case .oneway: frame.add("oneway", "true".utf8)
    }
    return frame.finished()
  }

  /// The bytes of a reply, with the NUL that ends it.
  package static func reply<Reply: Encodable>(
    _ reply: Reply, continues: Bool = false
  ) throws -> [UInt8] {
    var frame = FrameWriter()
    try frame.addParameters(json(reply))
    if continues { frame.add("continues", "true".utf8) }
    return frame.finished()
  }

  /// The bytes of an error reply, with the NUL that ends it.
  package static func error<Parameters: Encodable>(
    _ name: String, _ parameters: Parameters
  ) throws -> [UInt8] {
    var frame = FrameWriter()
    frame.add("error", try json(name))
    try frame.addParameters(json(parameters))
    return frame.finished()
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

  private static func json(_ value: some Encodable) throws -> [UInt8] {
    try FlatJSON.encode(value)
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

/// Puts a message together from members that are JSON already.
private struct FrameWriter {
  private var bytes = [UInt8(ascii: "{")]

  mutating func add(_ name: String, _ json: some Sequence<UInt8>) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(contentsOf: "\"\(name)\":".utf8)
    bytes.append(contentsOf: json)
  }

  /// Leaves out an object without members: it says the same as nothing.
  mutating func addParameters(_ json: [UInt8]) {
    if !json.elementsEqual("{}".utf8) { add("parameters", json) }
  }

  func finished() -> [UInt8] { bytes + [UInt8(ascii: "}"), 0] }
}

private struct ParametersEnvelope<Parameters: Decodable>: Decodable {
  var parameters: Parameters?
}
