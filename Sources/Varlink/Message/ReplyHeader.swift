import FlatJSON

/// What a reply says beside its parameters. Members that are not known are passed over, so that a
/// newer daemon can say more.
package struct ReplyHeader: Hashable, Sendable {
  package var error: String?
  package var continues: Bool

  /// - Throws: when the bytes are no reply.
  package init(frame: [UInt8]) throws {
    guard JSONGrammar.isText(frame) else { throw MalformedReply() }
    let envelope = try FlatJSON.decode(Envelope.self, from: frame, isForeign: true)
    error = envelope.error
    continues = envelope.continues ?? false
  }

  private struct Envelope: Decodable {
    var error: String?
    var continues: Bool?
  }
}

/// Bytes that should be a reply are no JSON.
package struct MalformedReply: Error, Hashable, Sendable {}

/// An error that came back instead of a reply.
package struct ErrorReply: Hashable, Sendable {
  /// With its interface: "org.kith.Daemon.Refused".
  package var name: String
  package var frame: [UInt8]

  /// The error as one that is known; nil when it is another, or has not the fields it should.
  package func decoded<Known: VarlinkErrorReply>(as type: Known.Type) -> Known? {
    guard name == Known.name else { return nil }
    // An error that cannot be read is treated as one that is not known.
    return try? MessageCoding.parameters(type, of: frame)
  }
}
