import ControlAPI
import Systemd
import VarlinkServer

/// Streams what may be seen, each time that it has changed.
enum WatchGlance {
  typealias Method = GlanceInterface.Watch

  static func answer(
    _ desk: FrontDesk, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    guard let services = try await desk.servicesUnlessLocked() else {
      try await stream.send(Method.Reply(glance: .locked))
      // It is so until the daemon begins anew; the peer or the end of the daemon ends this.
      await Pause.wait(for: .seconds(1 << 32))
      return Method.Reply(glance: .locked)
    }
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
