import ControlAPI
import Domain
import EventLog
import Journal
import Reminders
import Varlink
import VarlinkServer

/// Streams entries as they are made.
enum FollowLog {
  typealias Method = EventsInterface.Follow

  /// Reads from the log at the reader's own pace, woken by hints.
  static func answer(
    _ parameters: Method.Parameters, _ services: Services, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    var position = try await start(parameters.cursor, services)
    let hints = services.followers.subscribe()
    try await stream.send(Method.Reply(cursor: cursor(position, services)))
    for await _ in hints {
      while true {
        let page = try await services.store.readAll(after: position, limit: 100)
        guard let last = page.events.last else { break }
        for stored in page.events {
          let opened = try await services.journal.reader.opener.open(stored)
          position = stored.seq
          guard let reply = try await reply(opened, all: parameters.all ?? false, services) else {
            continue
          }
          try await stream.send(reply)
        }
        position = last.seq
      }
    }
    return Method.Reply(cursor: cursor(position, services))
  }

  private static func cursor(_ position: Int64, _ services: Services) -> String {
    "\(services.store.identity.id.hex).\(services.store.identity.epoch).\(position)"
  }

  private static func start(_ text: String?, _ services: Services) async throws -> Int64 {
    guard let text else { return try await services.store.head() }
    let parts = text.split(separator: ".")
    let identity = services.store.identity
    guard parts.count == 3, parts[0] == identity.id.hex, parts[1] == "\(identity.epoch)",
      let position = Int64(parts[2]), position >= 0
    else {
      throw DaemonInterface.Invalid(
        parameter: "cursor", message: "That cursor is of another record. Begin without one.")
    }
    return position
  }

  private static func reply(
    _ opened: OpenedEvent, all: Bool, _ services: Services
  ) async throws -> Method.Reply? {
    var reply = Method.Reply(cursor: cursor(opened.stored.seq, services))
    if case .reminder(let event)? = opened.body?.payload {
      guard case .due(let due) = event else { return nil }
      reply.reminder = ReminderText(now: services.now, zones: services.zones).discreet(due.key)
      return reply
    }
    guard let course = CourseID(stream: opened.stored.stream),
      let question = try await services.question(Query(course: course.description))
    else { return nil }
    let resolved = try await services.journal.reader.resolve(opened, question.folded.amendments)
    var isApart = false
    if !all, let event = resolved?.event.event {
      isApart = try await services.isApart(event, question)
    }
    reply.entry = question.entry(opened, resolved, isApart: isApart)
    return reply.entry == nil ? nil : reply
  }
}
