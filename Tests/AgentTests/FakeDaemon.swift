import ControlAPI
import Synchronization
import Systemd
import TestSupport
import Varlink
import VarlinkServer

@testable import kith_agent

/// A daemon whose list a test sets, and which remembers what it is told.
final class FakeDaemon: Sendable {
  enum Heard: Hashable, Sendable {
    case attended(String?)
    case took(String, Int, String)
    case failed(String, Int, String)
    case acted(String, String)
  }

  let heard: AsyncStream<Heard>
  private let server: VarlinkServer
  private let list: SharedList

  init(socket: String, _ notices: [Notice], followUp: Notice? = nil) async throws {
    let (heard, hear) = AsyncStream.makeStream(of: Heard.self)
    self.heard = heard
    let list = SharedList(notices)
    self.list = list
    var interface = ServiceInterface(
      name: "org.kith.Reminders", description: RemindersInterface.description)
    interface.registerStream(RemindersInterface.Attend.self) { parameters, _, stream in
      hear.yield(.attended(parameters.channel))
      for await notices in list.changes() { try await stream.send(.init(notices: notices)) }
      return .init(notices: [])
    }
    interface.register(RemindersInterface.Took.self) { parameters, _ in
      hear.yield(.took(parameters.id, parameters.attempt, parameters.channel))
      return .init()
    }
    interface.register(RemindersInterface.Failed.self) { parameters, _ in
      hear.yield(.failed(parameters.id, parameters.attempt, parameters.channel))
      return .init()
    }
    interface.register(RemindersInterface.Act.self) { parameters, _ in
      hear.yield(.acted(parameters.id, parameters.action))
      return .init(
        receipt: Receipt(summary: "", notices: [], entries: [], position: 0, repeated: false),
        followUp: followUp)
    }
    server = VarlinkServer(
      ServiceDescription(vendor: "Kith", product: "test", version: "1", url: "https://kith.org"),
      interfaces: [interface], userID: Surroundings.userID
    ) { _ in Nothing() }
    try await server.start(descriptor: UnixListener.bind(path: socket))
  }

  func set(_ notices: [Notice]) { list.set(notices) }

  func stop() async {
    list.end()
    await server.stop(deadline: .seconds(1))
  }

  private struct Nothing: VarlinkErrorReply { static let name = "org.kith.Test.Nothing" }
}

/// A list, and who waits for it to change.
private final class SharedList: Sendable {
  private struct State {
    var notices: [Notice]
    var waiting: [AsyncStream<[Notice]>.Continuation] = []
    var isOver = false
  }
  private let state: Mutex<State>

  init(_ notices: [Notice]) { state = Mutex(State(notices: notices)) }

  func changes() -> AsyncStream<[Notice]> {
    let (stream, continuation) = AsyncStream.makeStream(of: [Notice].self)
    state.withLock {
      $0.waiting.append(continuation)
      continuation.yield($0.notices)
      if $0.isOver { continuation.finish() }
    }
    return stream
  }

  func set(_ notices: [Notice]) {
    state.withLock { state in
      state.notices = notices
      for waiting in state.waiting { waiting.yield(notices) }
    }
  }

  func end() {
    state.withLock {
      $0.isOver = true
      $0.waiting.forEach { $0.finish() }
    }
  }
}
