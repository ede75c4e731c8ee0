import ControlAPI
import VarlinkServer

/// Streams what may be seen, each time that it has changed.
enum WatchGlance {
  typealias Method = GlanceInterface.Watch

  static func answer(
    _ desk: FrontDesk, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    while true {
      guard let services = try await desk.servicesUnlessLocked() else {
        try await stream.send(Method.Reply(glance: .locked))
        await desk.lockOver()
        // The peer has gone, or the daemon ends.
        if case .locked = desk.current { return Method.Reply(glance: .locked) }
        if case .unavailable = desk.current { return Method.Reply(glance: .locked) }
        continue
      }
      let last = try await watch(services, stream)
      if !desk.hasLeft(services) { return last }
    }
  }

  /// Until the record is let go.
  private static func watch(
    _ services: Services, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    var last: GlanceBoard.Shown?
    do {
      for await shown in services.glances.watch(services) {
        last = shown
        try await stream.send(shown.encoded)
      }
    } catch is SlowFollower {
      throw DaemonInterface.FellBehind(
        cursor: last?.view.cursor ?? "", message: "What was sent was not read in time.")
    }
    if let last { return Method.Reply(glance: last.view) }
    return Method.Reply(glance: try await services.glances.glance(services).view)
  }
}
