import ControlAPI
import Testing

@testable import Daemon

/// What happens to calls that come before the record is open.
@Suite(.timeLimit(.minutes(5))) struct FrontDeskTests {
  private let fault = Fault(reason: "missingKey", advice: "Bring the key back.")

  @Test func `a call that comes too early waits, and is told what became of the record`() async {
    let desk = FrontDesk()
    async let early = refusal(of: desk)
    async let another = refusal(of: desk)
    await Task.yield()
    desk.set(.unavailable(fault))
    #expect(await early == "missingKey")
    #expect(await another == "missingKey")
  }

  @Test func `a call that comes later does not wait`() async {
    let desk = FrontDesk()
    desk.set(.unavailable(fault))
    #expect(await refusal(of: desk) == "missingKey")
  }

  @Test func `a call whose caller has gone stops waiting`() async {
    let desk = FrontDesk()
    let call = Task { try await desk.services() }
    call.cancel()
    await #expect(throws: CancellationError.self) { _ = try await call.value }
  }

  @Test func `who asks how the daemon does learns of a start that takes long`() async {
    guard case .starting = await FrontDesk().state(within: .zero) else {
      Issue.record("the record is not open, and cannot be")
      return
    }
  }

  @Test func `who asks how the daemon does while it starts hears how it went`() async {
    let desk = FrontDesk()
    async let state = desk.state(within: .seconds(60))
    await Task.yield()
    desk.set(.unavailable(fault))
    guard case .unavailable(fault) = await state else {
      Issue.record("the state was told before it was known")
      return
    }
  }

  private func refusal(of desk: FrontDesk) async -> String? {
    do {
      _ = try await desk.services()
      return nil
    } catch {
      return (error as? DaemonInterface.Unavailable)?.reason
    }
  }
}
