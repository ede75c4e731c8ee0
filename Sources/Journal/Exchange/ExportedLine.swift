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

  package init(stream: StreamID, id: EntryID, recordedAt: Timestamp, body: EventBody) {
    self.stream = stream
    self.id = id
    self.recordedAt = recordedAt
    self.body = body
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
    case stream, id, recordedAt
  }

  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let stream = StreamID(hex: try container.decode(String.self, forKey: .stream))
    let id = EntryID(hex: try container.decode(String.self, forKey: .id))
    guard let stream, let id else {
      throw DecodingError.dataCorruptedError(
        forKey: stream == nil ? .stream : .id, in: container,
        debugDescription: "32 hexadecimal digits should be here")
    }
    self.stream = stream
    self.id = id
    recordedAt = try container.decode(Timestamp.self, forKey: .recordedAt)
    body = try EventBody(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stream.hex, forKey: .stream)
    try container.encode(id.hex, forKey: .id)
    try container.encode(recordedAt, forKey: .recordedAt)
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

  init(_ error: any Error, in line: String) {
    switch error {
    case let error as UnknownEvent: self.init(error.sentence)
    case DecodingError.keyNotFound(let key, _):
      self.init("\"\(key.stringValue)\" is missing.")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      self.init("\"\(Self.path(context))\" is of another kind than it should be.")
    case DecodingError.dataCorrupted(let context): self.init(corrupted: context, in: line)
    default: self.init("The line cannot be read.")
    }
  }

  private init(corrupted context: DecodingError.Context, in line: String) {
    let path = Self.path(context)
    if path.isEmpty {
      // Foundation says "… around line 1, column 12.", the one place where it gives a position.
      let detail = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      let digits = detail.components(after: "column ").prefix(while: \.isNumber)
      // It gives none for a line that ends too early.
      self.init("This is not JSON.", column: Int(digits) ?? line.count + 1)
    } else {
      self.init("\"\(path)\": \(context.debugDescription)")
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    context.codingPath.map(\.stringValue).joined(separator: ".")
  }
}

extension String {
  /// What follows the first `mark`; empty when there is none.
  fileprivate func components(after mark: String) -> Substring {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(mark) { return rest.dropFirst(mark.count) }
      rest = rest.dropFirst()
    }
    return rest
  }
}
