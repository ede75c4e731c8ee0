import Domain
import Reminders
import TestSupport
import Testing

/// Crashes, sleep and steps of the clock: nothing is doubled and nothing lost.
@Suite struct CrashTests {
  private let tuesday = PlanInput(sessions: [session("2026-11-10T15:00")])
  private let saturday = PlanInput(homework: [homework(until: "2026-11-08T00:00")])
  private let start = instant("2026-11-10T15:00")

  @Test func `a crash between due and delivered sends a session's again, as attempt 2`() async {
    let world = World(tuesday)
    await world.start()
    // It is recorded as due, and then the process dies.
    world.change { $0.stepsLeft = 1 }
    await world.run(to: start - .hours(24))
    #expect(world.seen.sent.isEmpty)
    await world.start()
    let sent = world.seen.sent
    #expect(sent.map(\.attempt) == [2, 2, 2])
    #expect(Set(sent.map(\.reminder)) == [plan(sessions: tuesday.sessions).reminders[0].id])
    #expect(world.seen.ledger.entries[sent[0].reminder]?.state == .delivered)
  }

  @Test func `a crash after a channel took it sends it again too, since nobody knows`() async {
    let world = World(tuesday)
    await world.start()
    world.change { $0.stepsLeft = 4 }
    await world.run(to: start - .hours(24))
    await world.start()
    #expect(world.seen.sent.map(\.attempt) == [1, 1, 1, 2, 2, 2])
    await world.start()
    #expect(world.seen.sent.count == 6)
  }

  @Test func `a start that fails is still a start at the next try`() async {
    let world = World(tuesday)
    await world.start()
    world.change { $0.stepsLeft = 1 }
    await world.run(to: start - .hours(24))
    world.change { state in
      state.stepsLeft = 0
      state.healsWhenReported = true
    }
    let hints = Hints()
    hints.change()
    hints.finish()
    await ReminderEngine(world).run(hints)
    #expect(world.seen.sent.map(\.attempt) == [2, 2, 2])
  }

  @Test func `homework cut off so lapses as uncertain, and is not sent again`() async {
    let world = World(saturday)
    await world.start()
    world.change { $0.stepsLeft = 1 }
    await world.run(to: instant("2026-11-05T18:00"))
    await world.start()
    await world.run(to: instant("2026-11-09T00:00"))
    #expect(world.seen.sent.isEmpty)
    #expect(world.seen.ledger.entries.values.map(\.state) == [.lapsed(.uncertain)])
  }

  @Test func `a crash before it was recorded as due is as if it came late`() async {
    let world = World(tuesday)
    await world.start()
    world.change { $0.stepsLeft = 0 }
    await world.run(to: start - .hours(24))
    await world.start()
    #expect(world.seen.sent.map(\.attempt) == [1, 1, 1])
  }

  @Test func `what came due while nothing ran is sent late, or lapses once it is of no use`()
    async
  {
    let world = World(tuesday)
    world.clock.set(to: start - .minutes(20))
    await world.start()
    let states = plan(sessions: tuesday.sessions).reminders.filter { $0.kind == .session }.map {
      world.seen.ledger.entries[$0.id]?.state
    }
    #expect(states == [.lapsed(.superseded), .delivered])
    let over = World(tuesday)
    over.clock.set(to: start + .hours(3))
    await over.start()
    #expect(over.seen.sent.isEmpty)
    #expect(
      Set(over.seen.ledger.entries.values.map(\.state)) == [.lapsed(.notRunning)])
  }

  @Test func `a clock that steps forward sends what it stepped over, the last alone`() async {
    let world = World(tuesday)
    await world.start()
    world.clock.set(to: start - .minutes(30))
    await world.wake()
    #expect(world.seen.sent.map(\.text).first == "You have something at 15:00.")
    #expect(world.seen.sent.count == 3)
  }

  @Test func `a clock that steps back sends nothing again`() async {
    let world = World(tuesday)
    await world.start()
    await world.run(to: start - .hours(23))
    world.clock.set(to: start - .hours(30))
    await world.wake()
    // What stands before the person says another day from midnight on.
    #expect(world.seen.armed == instant("2026-11-10T00:00"))
    await world.run(to: start)
    #expect(world.seen.sent.count == 6)
  }

  @Test func `through any run of crashes nothing is doubled and nothing lost`() async {
    var seeds = SeededGenerator()
    for _ in 0..<100 { await run(seed: seeds.next()) }
  }

  /// A month in which the process dies again and again, sleeps, and sees its clock step.
  private func run(seed: UInt64) async {
    var random = SeededGenerator(exactly: seed)
    let sessions = (0..<4).map {
      session("2026-11-\($0 == 0 ? "0" : "")\(3 + 7 * $0)T15:00", number: $0 + 1)
    }
    let tasks = (0..<4).map {
      homework(until: "2026-11-\($0 < 1 ? "0" : "")\(8 + 7 * $0)T00:00", number: $0 + 1)
    }
    let world = World(PlanInput(sessions: sessions, homework: tasks))
    let end = instant("2026-12-02T00:00")
    while world.clock.now < end {
      await world.start(
        dyingAfter: Bool.random(using: &random) ? .random(in: 0...9, using: &random) : nil)
      await world.run(to: world.clock.now + .minutes(.random(in: 0...4_000, using: &random)))
      // It is killed here if it did not die before, and does not run for a while.
      world.clock.advance(by: .minutes(.random(in: -200...600, using: &random)))
    }
    await world.start()
    let keys = plan(sessions: sessions, homework: tasks).reminders.map(\.key)
      .filter { [.session, .homework].contains($0.kind) }
    #expect(keys.count == 12, "seed \(seed)")
    for key in keys {
      let entry = world.seen.ledger.entries[key.id]
      #expect(entry?.state.isSettled ?? false, "seed \(seed): \(key) has no end")
      let sent = world.seen.sent.filter { $0.reminder == key.id }
      let kinds = Set(sent.map { "\($0.channel) \($0.attempt)" })
      #expect(kinds.count == sent.count, "seed \(seed): \(key) was doubled")
      if key.kind == .homework {
        #expect(sent.allSatisfy { $0.attempt == 1 }, "seed \(seed): \(key) was sent again")
      }
      if entry?.state == .delivered {
        #expect(!sent.isEmpty, "seed \(seed): \(key) is said to be delivered")
      }
      let due = world.seen.recorded.filter {
        if case .due(let due) = $0 { due.reminder == key.id } else { false }
      }
      #expect(Set(due).count == due.count, "seed \(seed): \(key) was due twice")
    }
    #expect(world.seen.wasDue.count == world.seen.sent.count)
  }
}
