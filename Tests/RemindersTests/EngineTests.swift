import Domain
import Reminders
import TestSupport
import Testing

/// The engine: it does something only when woken, and nothing twice.
@Suite struct EngineTests {
  private let tuesday = PlanInput(sessions: [session("2026-11-10T15:00")])
  private let start = instant("2026-11-10T15:00")

  @Test func `each reminder is delivered once on every channel, at its moment`() async {
    let world = World(tuesday)
    await world.start()
    #expect(world.seen.armed == start - .hours(24))
    #expect(world.seen.sent.isEmpty)
    await world.run(to: start + .days(1))
    let sent = world.seen.sent
    #expect(
      sent.map(\.at) == Array(repeating: start - .hours(24), count: 3)
        + Array(repeating: start - .hours(1), count: 3))
    #expect(Set(sent.prefix(3).map(\.channel)) == [.journal, .status, .followers])
    #expect(Set(sent.map(\.attempt)) == [1])
    #expect(
      sent.map(\.text) == Array(repeating: "You have something tomorrow at 15:00.", count: 3)
        + Array(repeating: "You have something at 15:00.", count: 3))
    #expect(world.seen.problems.isEmpty)
  }

  @Test func `it is recorded as due before any channel is tried`() async {
    let world = World(tuesday)
    await world.start()
    await world.run(to: start)
    #expect(world.seen.wasDue.first == true)
    // The page for the session comes together with the first.
    let own = world.seen.recorded.filter { event in
      if case .merged = event { false } else { true }
    }
    #expect(world.seen.recorded.count == 9)
    for four in [own.prefix(4), own.suffix(4)] {
      guard case .due? = four.first else {
        Issue.record("\(four) does not begin with what is due")
        continue
      }
      #expect(
        four.dropFirst().compactMap { event -> ReminderChannel? in
          if case .delivered(let delivered) = event { delivered.channel } else { nil }
        } == [.journal, .status, .followers])
    }
  }

  @Test func `a channel with nobody at its end is not recorded as having delivered`() async {
    let world = World(tuesday)
    world.change { $0.absent = [.followers] }
    await world.start()
    await world.run(to: start - .hours(2))
    let sent = world.seen.ledger.entries.values.filter { $0.state == .delivered }
    #expect(sent.map(\.channels) == [[.journal, .status]])
  }

  @Test func `a channel that fails stops no other, and what is said of it has no content`()
    async
  {
    let world = World(tuesday)
    world.change { $0.failing = [.journal] }
    await world.start()
    await world.run(to: start - .hours(2))
    #expect(Set(world.seen.sent.map(\.channel)) == [.status, .followers])
    #expect(world.seen.problems == ["the channel journal did not take a reminder"])
  }

  @Test func `waking up while nothing is due records nothing`() async {
    let world = World(tuesday)
    await world.start()
    for _ in 0..<5 { await world.wake() }
    #expect(world.seen.recorded.isEmpty)
    #expect(world.seen.armed == start - .hours(24))
    #expect(world.seen.status == "Next reminder Monday 9 November 15:00.")
    #expect(world.seen.published.count == 3)
  }

  @Test func `without anything planned the timer rests`() async {
    let world = World()
    await world.start()
    #expect(world.seen.armed == nil)
    #expect(world.seen.status == "Nothing planned.")
  }

  @Test func `a session that was cancelled or moved away sends nothing at its old time`() async {
    let world = World(tuesday)
    await world.start()
    world.change { $0.input = PlanInput(sessions: [session("2026-11-12T15:00")]) }
    await world.wake()
    #expect(world.seen.armed == start + .days(1))
    world.change { $0.input = PlanInput() }
    await world.wake()
    await world.run(to: start + .days(5))
    #expect(world.seen.sent.isEmpty)
  }

  @Test func `a rest suppresses what comes due in it, and what comes after is sent`() async {
    let world = World(tuesday)
    world.change { $0.input.sessions[0].isCoursePaused = true }
    await world.start()
    await world.run(to: start - .hours(20))
    #expect(world.seen.sent.isEmpty)
    #expect(
      Set(world.seen.ledger.entries.values.map(\.state)) == [.suppressed(.coursePaused)])
    world.change { $0.input.sessions[0].isCoursePaused = false }
    await world.wake()
    await world.run(to: start)
    #expect(Set(world.seen.sent.map(\.at)) == [start - .hours(1)])
  }

  @Test func `what could not be recorded is not sent, and is tried again`() async {
    let world = World(tuesday)
    await world.start()
    world.change { $0.stepsLeft = 0 }
    await world.run(to: start - .hours(24))
    #expect(world.seen.sent.isEmpty)
    #expect(world.seen.problems == ["reminders could not be planned or recorded"])
    // Nobody has to wake the engine for that.
    world.change { $0.stepsLeft = nil }
    await world.run(to: start - .hours(20))
    #expect(world.seen.sent.count == 3)
  }

  @Test func `it settles at the start, goes on with each hint, and disarms at the end`() async {
    let world = World(tuesday)
    let hints = Hints()
    hints.change()
    hints.finish()
    world.change { $0.armed = .testStart }
    await ReminderEngine(world).run(hints)
    #expect(world.seen.armed == nil)
    #expect(world.seen.published.count == 3)
  }
}
