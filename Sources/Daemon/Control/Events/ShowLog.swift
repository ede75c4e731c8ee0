import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal

/// Entries of a course, the latest last.
enum ShowLog: Verb {
  typealias Method = EventsInterface.Log

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(entries: [], more: false)
    }
    let limit = parameters.limit ?? 20
    guard (0...1000).contains(limit) else {
      throw DaemonInterface.Invalid(parameter: "limit", message: "A limit is 0 to 1000.")
    }
    let since = try parameters.since.map { try services.moment($0, .past) }
    let before = try parameters.before.map {
      Int64(try services.id(EntryNumber.self, $0, "before").number)
    }
    var found: [EventsInterface.Entry] = []
    var bytes = 0
    var next: Int64? = min(before ?? .max, question.folded.version + 1)
    reading: while let start = next, found.count <= limit {
      let page = try await services.store.readBackwards(
        question.course.stream, before: start, limit: min(200, limit + 1))
      next = page.last.flatMap { $0.version > 1 ? $0.version : nil }
      for opened in try await services.journal.reader.opener.open(page) {
        guard found.count <= limit else { break reading }
        let resolved = try await services.journal.reader.resolve(
          opened, question.folded.amendments)
        if let since, let time = opened.time, time.occurredAt < since { continue }
        var isApart = false
        if !(parameters.all ?? false), let event = resolved?.event.event {
          isApart = try await services.isApart(event, question)
        }
        guard let entry = question.entry(opened, resolved, isApart: isApart) else { continue }
        // A reply fits a frame; what does not comes with the next page.
        bytes += entry.text.utf8.count * 2 + 1200
        if bytes > 900_000 { break reading }
        found.append(entry)
      }
    }
    let more = found.count > limit || next != nil
    return Method.Reply(entries: found.prefix(limit).reversed(), more: more)
  }
}
