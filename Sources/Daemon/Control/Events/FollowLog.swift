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

  /// Goes on at the reader's own pace, woken by hints. What is new is made ready once for all.
  static func answer(
    _ parameters: Method.Parameters, _ services: Services, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    var position = try await start(parameters.cursor, services)
    let hints = services.followers.subscribe()
    let isWhole = parameters.all ?? false
    do {
      try await stream.send(Method.Reply(cursor: cursor(position, services)))
      for await _ in hints {
        while true {
          let lines = try await services.tail.lines(after: position, services)
          if lines.isEmpty { break }
          for line in lines {
            position = line.position
            if let reply = isWhole ? line.whole : line.shown { try await stream.send(reply) }
          }
        }
      }
    } catch is SlowFollower {
      throw DaemonInterface.FellBehind(
        cursor: cursor(position, services),
        message: "What was sent was not read in time. To go on: Follow with this cursor.")
    }
    return Method.Reply(cursor: cursor(position, services))
  }

  static func cursor(_ position: Int64, _ services: Services) -> String {
    "\(services.store.identity.id.hex).\(services.store.identity.epoch).\(position)"
  }

  private static func start(_ text: String?, _ services: Services) async throws -> Int64 {
    guard let text else { return try await services.store.head() }
    let parts = text.split(separator: ".")
    let identity = services.store.identity
    if parts.count == 3, parts[0] == identity.id.hex, parts[1] != "\(identity.epoch)" {
      throw DaemonInterface.Invalid(
        parameter: "cursor",
        message:
          "The record was restored or begun anew since that cursor was given. Begin without one.")
    }
    guard parts.count == 3, parts[0] == identity.id.hex, let position = Int64(parts[2]),
      position >= 0
    else {
      throw DaemonInterface.Invalid(
        parameter: "cursor", message: "That cursor is of another record. Begin without one.")
    }
    return position
  }

  /// What followers are told of an entry, nil for nothing: with those who are kept apart left out, and
  /// with them.
  static func replies(
    _ opened: OpenedEvent, _ services: Services
  ) async throws -> (shown: Method.Reply?, whole: Method.Reply?) {
    var reply = Method.Reply(cursor: cursor(opened.stored.seq, services))
    if case .reminder(let event)? = opened.body?.payload {
      guard case .due(let due) = event else { return (nil, nil) }
      reply.reminder = ReminderText(now: services.now, zones: services.zones).discreet(due.key)
      return (reply, reply)
    }
    guard let course = CourseID(stream: opened.stored.stream),
      let question = try await services.question(Query(course: course.description))
    else { return (nil, nil) }
    let resolved = try await services.journal.reader.resolve(opened, question.folded.amendments)
    reply.entry = question.entry(opened, resolved, isApart: false)
    guard reply.entry != nil else { return (nil, nil) }
    var shown = reply
    if let event = resolved?.event.event, try await services.isApart(event, question) {
      shown.entry = question.entry(opened, resolved, isApart: true)
    }
    return (shown.entry == nil ? nil : shown, reply)
  }
}
