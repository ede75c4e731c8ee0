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
    let lines = try await reader.opener.open(page.events).compactMap { opened in
      try opened.body.map { body in
        try ExportedLine(
          stream: opened.stored.stream, id: opened.stored.id,
          recordedAt: Timestamp(milliseconds: opened.stored.recordedAt), body: body
        ).encoded()
      }
    }
    return ExportPage(lines: lines, position: last.seq)
  }
}
