package import Domain
package import EventLog
import FlatJSON

/// One line of an export: an entry in clear, with what must outlive the move to another log.
/// Positions, keys and chains are made anew there.
package struct ExportedLine: Hashable, Sendable {
  package var stream: StreamID
  package var id: EntryID
  package var recordedAt: Timestamp
  package var body: EventBody
  /// The entry that an amendment is about: its number may be another in another log.
  package var target: EntryID?

  package init(
    stream: StreamID, id: EntryID, recordedAt: Timestamp, body: EventBody, target: EntryID? = nil
  ) {
    self.stream = stream
    self.id = id
    self.recordedAt = recordedAt
    self.body = body
    self.target = target
  }

  /// The JSON of the line, keys in alphabetical order.
  package func encoded() throws -> String {
    String(decoding: try FlatJSON.encode(self, sortsKeys: true), as: UTF8.self)
  }

  /// Reads a line.
  ///
  /// - Parameter text: without its end.
  /// - Throws: `LineFault` with where in the line it is wrong, as far as that is known.
  package init(_ text: String) throws(LineFault) {
    do {
      self = try FlatJSON.decode(Self.self, from: Array(text.utf8), isForeign: true)
    } catch {
      throw LineFault(error, in: text)
    }
  }
}

extension ExportedLine: Codable {
  enum CodingKeys: String, CodingKey {
    case stream, id, recordedAt, targetId, at
  }

  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func id<ID: SixteenByteID>(_ key: CodingKeys) throws -> ID {
      guard let id = ID(hex: try container.decode(String.self, forKey: key)) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container,
          debugDescription: "32 hexadecimal digits should be here.")
      }
      return id
    }
    stream = try id(.stream)
    self.id = try id(.id)
    recordedAt = try container.decode(Timestamp.self, forKey: .recordedAt)
    target = container.contains(.targetId) ? try id(.targetId) : nil
    body = try EventBody(from: decoder)
    for (key, instant) in [(CodingKeys.recordedAt, recordedAt), (.at, body.occurredAt)]
    where !CivilDateTime.secondNumbers.contains(instant.milliseconds / 1000) {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container,
        debugDescription: "This should be a moment that a calendar has, of the years 1 to 9999.")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stream.hex, forKey: .stream)
    try container.encode(id.hex, forKey: .id)
    try container.encode(recordedAt, forKey: .recordedAt)
    try container.encodeIfPresent(target?.hex, forKey: .targetId)
    try body.encode(to: encoder)
  }
}

/// Why a line of an import cannot be taken.
package struct LineFault: Error, Hashable, Sendable {
  /// For people.
  package var message: String
  /// From 1, where it is known; 0 for the whole line.
  package var column: Int

  package init(_ message: String, column: Int = 0) {
    self.message = message
    self.column = column
  }

  /// What a failure to read `text` means.
  init(_ error: any Error, in text: String) {
    let places = JSONPlaces(text)
    if let column = places.brokenColumn {
      self.init("This is not JSON.", column: column)
      return
    }
    func fault(_ path: [any CodingKey], _ message: (String) -> String) -> Self {
      let name = path.map(\.stringValue).joined(separator: ".")
      return Self(
        message(name.isEmpty ? "The line" : "\"\(name)\""),
        column: name.isEmpty ? 0 : places.column(of: name) ?? 0)
    }
    self =
      switch error {
      case let error as UnknownEvent: Self(error.sentence, column: places.column(of: "type") ?? 0)
      case DecodingError.keyNotFound(let key, let context):
        Self(
          "\"\(key.stringValue)\" is missing.",
          column: fault(context.codingPath) { $0 }.column)
      case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
        fault(context.codingPath) { "\($0) is of another kind than it should be." }
      case DecodingError.dataCorrupted(let context):
        fault(context.codingPath) { "\($0) \(Self.reason(context))" }
      default: Self("The line cannot be read.")
      }
  }

  /// What Kith's own types say of a value; Foundation and the standard library repeat the value.
  private static func reason(_ context: DecodingError.Context) -> String {
    let ours = ["This should be", "32 hexadecimal", "Only entries"]
    return ours.contains { context.debugDescription.hasPrefix($0) }
      ? "cannot be read: \(context.debugDescription)" : "has a value that is not known here."
  }
}
