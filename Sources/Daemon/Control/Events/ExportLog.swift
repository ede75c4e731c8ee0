import ControlAPI
import EventLog
import Journal
import VarlinkServer

/// Streams all that is kept.
enum ExportLog {
  typealias Method = EventsInterface.Export

  static func answer(
    _ services: Services, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    // What is recorded meanwhile is left out, so that an export ends.
    let end = try await services.store.head()
    var position: Int64 = 0
    while position < end {
      let page = try await services.journal.export(after: position)
      guard let last = page.position else { break }
      position = last
      for lines in Batches.fitting(page.lines) {
        try await stream.send(Method.Reply(lines: lines, position: Int(position)))
      }
    }
    return Method.Reply(lines: [], position: Int(position))
  }
}
