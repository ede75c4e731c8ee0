import Testing
import Varlink

@testable import VarlinkServer

/// Whose calls are counted together.
@Suite(.timeLimit(.minutes(5))) struct DispatcherTests {
  private let log = EchoLog()

  /// Makes a call that waits, for a process.
  private func wait(_ dispatcher: Dispatcher, _ process: Int32) -> Task<Void, Never> {
    Task {
      let frame = Array(#"{"method":"org.example.Echo.Wait"}"#.utf8)
      guard let header = try? CallHeader(frame: frame) else { return }
      await dispatcher.run(
        header, frame,
        CallContext(peer: PeerCredentials(processID: process, userID: 0), mode: header.mode),
        ServerLimits(calls: 4),
        ReplySink(write: { _ in }, writeInTime: { _ in }, finish: { _ in }))
    }
  }

  @Test func `calls of one process wait for each other, and not those of another`() async {
    let dispatcher = Dispatcher(
      ServiceDescription(vendor: "v", product: "p", version: "1", url: "u"), [.echo(log)],
      FollowerSeats()
    ) { _ in Echo.Broken() }
    var calls = (0..<3).map { _ in wait(dispatcher, 1) }
    while dispatcher.callCount != (2, 1) { await Task.yield() }
    calls.append(wait(dispatcher, 2))
    while dispatcher.callCount.working + dispatcher.callCount.waiting < 4 { await Task.yield() }
    #expect(dispatcher.callCount == (3, 1))
    log.open()
    for call in calls { await call.value }
    #expect(dispatcher.callCount == (0, 0))
  }
}
