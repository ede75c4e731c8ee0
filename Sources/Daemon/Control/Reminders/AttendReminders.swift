import ControlAPI
import Domain
import Reminders
import Varlink
import VarlinkServer

/// Says what waits for an answer now.
enum ListWaiting: Verb {
  typealias Method = RemindersInterface.Waiting

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    Method.Reply(notices: try await services.notices())
  }
}

/// Says what waits for an answer, now and after each change.
enum AttendReminders {
  typealias Method = RemindersInterface.Attend

  /// Looks again at each hint; what is the same as before is not said again.
  static func answer(
    _ parameters: Method.Parameters, _ services: Services, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    let channel = try services.choice(ReminderChannel.self, parameters.channel, "channel")
    services.attendants.enter(channel)
    defer { services.attendants.leave(channel) }
    var last: [RemindersInterface.Notice]?
    for await _ in services.followers.subscribe(counted: false) {
      let notices = try await services.notices()
      if notices == last { continue }
      last = notices
      try await stream.send(Method.Reply(notices: notices))
    }
    return Method.Reply(notices: last ?? [])
  }
}
