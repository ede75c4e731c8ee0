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
      for lines in batches(page.lines) {
        try await stream.send(Method.Reply(lines: lines, position: Int(position)))
      }
    }
    return Method.Reply(lines: [], position: Int(position))
  }

  /// Lines in groups that fit a frame, escaped as they will be.
  private static func batches(_ lines: [String]) -> [[String]] {
    var batches: [[String]] = []
    var size = 0
    for line in lines {
      let cost = line.utf8.count * 2
      if batches.isEmpty || size + cost > 800_000 {
        batches.append([])
        size = 0
      }
      batches[batches.count - 1].append(line)
      size += cost
    }
    return batches
  }
}
