import ControlAPI
import Systemd
import Varlink

/// The daemon, as any client sees it: a thread follows what waits, and calls are made beside it.
struct DaemonLink: Sendable {
  let socket: String

  private static let longestPause: Double = 30

  /// Follows what waits for an answer, for ever, connecting anew whenever that ends. The thread
  /// sleeps in the kernel while nothing changes.
  ///
  /// - Parameters:
  ///   - channel: as which channel; it then counts as there.
  ///   - hear: takes each list, and nil when the daemon goes.
  func attend(_ channel: AgentChannel?, hear: @escaping @Sendable ([Notice]?) -> Void) {
    OwnThread.start {
      var pause = 0.25
      while true {
        do {
          let connection = try VarlinkConnection(path: socket)
          try connection.stream(
            RemindersInterface.Attend.self, .init(channel: channel?.rawValue)
          ) {
            pause = 0.25
            hear($0.notices)
            return true
          }
          hear(nil)
        } catch {
          hear(nil)
        }
        OwnThread.sleep(seconds: pause)
        pause = min(pause * 2, Self.longestPause)
      }
    }
  }

  /// Tells that a channel took a notice. Whether that was heard.
  func took(_ id: String, _ attempt: Int, _ channel: AgentChannel) async -> Bool {
    let answer = await call(
      RemindersInterface.Took.self, .init(id: id, attempt: attempt, channel: channel.rawValue))
    if case .success = answer { return true }
    return false
  }

  /// Tells that a channel could not take a notice. Where nobody hears it, it says so in the log.
  func failed(_ id: String, _ attempt: Int, _ channel: AgentChannel) async {
    _ = await call(
      RemindersInterface.Failed.self, .init(id: id, attempt: attempt, channel: channel.rawValue))
  }

  /// Hands on a button that was pressed. The call may be repeated: it carries an id of its own.
  func act(_ id: String, _ action: String) async -> BoardInput.Answer {
    let parameters = RemindersInterface.Act.Parameters(
      command: Command(id: Self.commandID()), id: id, action: action)
    var answer = await call(RemindersInterface.Act.self, parameters)
    if case .failure(let failure as VarlinkFailure) = answer, failure.isConnectionLost {
      answer = await call(RemindersInterface.Act.self, parameters)
    }
    switch answer {
    case .success(let reply): return reply.followUp.map(BoardInput.Answer.followUp) ?? .done
    case .failure(VarlinkFailure.errorReply): return .refused
    case .failure: return .unheard
    }
  }

  private static func commandID() -> String {
    (0..<32).map { _ in String(Int.random(in: 0..<16), radix: 16) }.joined()
  }

  /// Calls a method on a connection of its own.
  func call<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters
  ) async -> Result<Method.Reply, any Error> {
    do {
      return .success(
        try await OwnThread.run {
          let connection = try VarlinkConnection(path: socket, timeoutSeconds: 60)
          defer { connection.close() }
          return try connection.call(method, parameters)
        })
    } catch {
      return .failure(error)
    }
  }
}
