import Domain
import EventLog

extension Journal {
  /// A page of the export.
  package struct ExportPage: Sendable {
    package var lines: [String]
    /// The position of the last entry looked at; nil when there are no more.
    package var position: Int64?
  }

  /// The entries after a position, in the order of the log, those left out whose key was destroyed.
  package nonisolated func export(after position: Int64) async throws -> ExportPage {
    let page = try await store.readAll(after: position, limit: 200)
    guard let last = page.events.last else { return ExportPage(lines: [], position: nil) }
    var lines: [String] = []
    for opened in try await reader.opener.open(page.events) {
      if let line = try await line(opened) { lines.append(try line.encoded()) }
    }
    return ExportPage(lines: lines, position: last.seq)
  }

  /// Nil for what was erased, for amendments to it, and for what only tells of this log.
  private nonisolated func line(_ opened: OpenedEvent) async throws -> ExportedLine? {
    guard var body = opened.body, !body.payload.staysHere else { return nil }
    if case .course(.erasing(.person(var erased))) = body.payload {
      // Numbers of entries here mean nothing there, where none of them was.
      erased.dropped = []
      body.payload = .course(.erasing(.person(erased)))
    }
    var line = ExportedLine(
      stream: opened.stored.stream, id: opened.stored.id,
      recordedAt: Timestamp(milliseconds: opened.stored.recordedAt), body: body)
    guard case .amendment(let amendment) = body.payload else { return line }
    let version = Int64(amendment.target.number)
    let target = try await reader.page(line.stream, from: version, through: version).first
    guard let target, target.body != nil else { return nil }
    line.target = target.stored.id
    return line
  }
}

extension StoredPayload {
  /// Whether it says something of this log alone: what was erased in it. That somebody was erased goes
  /// along, since it keeps the numbers taken of what was about them.
  var staysHere: Bool {
    switch self {
    case .profile(.courseErased), .profile(.recordErased), .profile(.entriesLeftOut),
      .course(.erasing(.entry)):
      true
    default: false
    }
  }
}
