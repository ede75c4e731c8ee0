import Domain
import Reminders
import TestSupport

/// One year, or some weeks of it, as a seed has it.
struct YearOfOne {
  static let places = [
    "Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
    "America/Santiago", "Africa/Casablanca",
  ].map { ZoneName($0) }

  let world: YearWorld
  private var random: SeededGenerator
  private let end: Timestamp
  /// Whether clocks are set, processes die and people travel, and not only time goes by.
  private let isRough: Bool
  private var lastUpset: Timestamp
  private(set) var simulated = 0

  init(seed: UInt64, days: Int, _ rules: any ZoneRules) {
    random = SeededGenerator(exactly: seed)
    let home = Self.places[Int(seed % 6)]
    isRough = seed / 6 % 3 != 0
    let begin = instant("2026-01-01T00:00") + .minutes(.random(in: 0..<525_600, using: &random))
    world = YearWorld(at: begin, in: home, rules)
    end = begin + .days(days)
    lastUpset = begin
  }

  /// Lives it.
  ///
  /// - Returns: what did not hold.
  mutating func live() async -> [String] {
    await world.start()
    world.change { [now = world.clock.now] in $0.life.lastEntryAt = now }
    while world.clock.now < end, world.seen.broken.isEmpty {
      for _ in 0..<Int.random(in: 1...4, using: &random) where !world.seen.isDead { act() }
      await world.wake()
      if isRough, chance(5) { await upset() }
      await pass(.minutes(chance(3) ? short() : .random(in: 600...4_000, using: &random)))
      checkSessions()
    }
    if world.seen.broken.isEmpty { await finish() }
    return world.seen.broken
  }

  // MARK: Time

  private mutating func pass(_ span: TimeSpan) async {
    let until = world.clock.now + span
    let state = world.seen
    // What nobody took is foreseen to be taken.
    guard !state.isDead, state.stepsLeft == nil, !state.absent.contains(.journal) else {
      return await world.run(to: until)
    }
    world.change { $0.happened = [] }
    let rules = world.rules
    let foreseen = await ReminderSimulation(
      state.ledger, from: world.clock.now, until: until, zone: state.zone, zones: rules,
      cutOff: Set(state.ledger.entries.filter { $0.value.state == .due }.keys)
        .subtracting(state.own)
    ) { state.life.input(at: $0, in: state.zone, rules) }
    await world.run(to: until)
    simulated += 1
    let lines = foreseen.steps.flatMap { step in
      [step.reminder.line(at: step.at)] + step.parts.map { $0.line(at: step.at) }
    }
    let happened = world.seen.happened
    if lines != happened {
      let odd = zip(lines, happened).first { $0 != $1 }
      fault("foreseen \(odd?.0 ?? "\(lines.count)") and came \(odd?.1 ?? "\(happened.count)")")
    }
  }

  /// Something happens to the machine or to where it is.
  private mutating func upset() async {
    lastUpset = world.clock.now
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      // The clock is set.
      let span = TimeSpan.minutes(.random(in: chance(2) ? 1...90 : 1...2_880, using: &random))
      world.clock.set(to: chance(2) ? world.clock.now + span : world.clock.now - span)
      await world.wake()
    case 1:
      // It sleeps.
      world.clock.advance(by: .minutes(.random(in: 1...6_000, using: &random)))
      await world.wake()
    case 2:
      let place = Self.places.randomElement(using: &random) ?? .utc
      world.change { $0.zone = place }
      await world.wake()
    case 3:
      world.change { $0.absent = [.status, .followers] }
    case 4:
      world.change { $0.absent = [.journal, .status, .followers] }
    default:
      // It dies soon, and is started again some time after.
      await world.start(dyingAfter: .random(in: 0...9, using: &random))
      await world.run(to: world.clock.now + .minutes(.random(in: 1...3_000, using: &random)))
      await world.start()
      if chance(2) { world.change { $0.absent = [] } }
    }
    lastUpset = max(lastUpset, world.clock.now)
  }

  /// Nothing more happens, until nothing more is of use.
  private mutating func finish() async {
    world.change { state in
      state.absent = []
      state.life.homework.removeAll(where: \.isRepeating)
      state.life.hardDays = []
      state.life.planReviewedAt = nil
    }
    for kind in [ReminderKind.mood, .rhythm, .sensitiveDate] {
      world.say(.setPreference(ReminderPreferenceSet(kind: kind, enabled: false)))
    }
    await world.start()
    await pass(.days(40))
    for entry in world.seen.ledger.entries.values where !entry.state.isSettled {
      fault("not settled: \(entry)")
    }
  }

  // MARK: What holds

  /// Each session that has begun had for each of its times a message or a reason.
  private func checkSessions() {
    let state = world.seen
    guard !state.isDead, state.stepsLeft == nil else { return }
    let now = world.clock.now
    for session in state.life.sessions where session.cancelledAt == nil && !session.isAttended {
      let start = world.rules.instant(of: session.start)
      guard start <= now, start > now - .days(25), session.agreedAt <= start else { continue }
      for lead in state.ledger.preferences.sessionLeads {
        let wanted = start - lead
        if let chosen = state.ledger.preferences.leadsChosenAt, wanted <= chosen { continue }
        let key = ReminderKey(
          course: course, subject: .session(session.id), start: session.start, lead: lead)
        guard let entry = state.ledger.entries[key.id] else {
          fault("nothing became of \(key)")
          continue
        }
        check(entry, session, wanted)
      }
    }
  }

  /// Where nothing was upset, a session's reminder came, unless the person had it otherwise.
  private func check(_ entry: ReminderEntry, _ session: YearLife.Session, _ wanted: Timestamp) {
    guard entry.snoozes == 0, !isRough, case .lapsed(let reason) = entry.state else { return }
    switch reason {
    case .agreedTooLate where session.agreedAt > wanted: break
    // It was agreed in the night, or the night changed.
    case .quietHours where max(session.agreedAt, lastUpset) > wanted - .days(1): break
    case .superseded where max(session.agreedAt, lastUpset) > wanted - .days(1): break
    default: fault("lost for no reason: \(entry)")
    }
  }

  private func fault(_ text: String) { world.change { $0.broken.append(text) } }

  // MARK: Chance

  private mutating func chance(_ sides: Int) -> Bool {
    Int.random(in: 0..<sides, using: &random) == 0
  }

  private mutating func short() -> Int { .random(in: 0...90, using: &random) }

  private mutating func act() {
    let now = world.clock.now
    var people = YearActs(world: world, random: random)
    if people.act(at: now) { lastUpset = now }
    random = people.random
  }
}

extension PlannedReminder {
  /// What a simulation foresees of it, as what is recorded is written.
  fileprivate func line(at moment: Timestamp) -> String {
    let event: ReminderEvent =
      switch disposition {
      case .send(let attempt):
        .due(
          ReminderDue(
            key: key, dueAt: dueAt, subjectAt: subjectAt, attempt: attempt, shift: shift))
      case .merge(let leader): .merged(ReminderMerged(key: key, dueAt: dueAt, into: leader))
      case .suppress(let reason):
        .suppressed(ReminderSuppressed(key: key, dueAt: dueAt, reason: reason))
      case .lapse(let reason): .lapsed(ReminderLapsed(key: key, dueAt: dueAt, reason: reason))
      }
    return event.line(at: moment) ?? ""
  }
}
