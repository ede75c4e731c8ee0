import CivilTime
import Daemon
import Domain
import EventLog
import Journal
import Projections
import Reminders
import Synchronization
import TestSupport
import Vault

/// One history of a whole system: several clients, a journal, reminders, snapshots, a disk and a clock,
/// all of it simulated but for the code that is tried.
struct HistoryRun {
  var figures = HistoryFigures()
  var problems: [String] = []

  let vault: KeyVault
  let store: SimulatedStore
  let snapshots: SimulatedSnapshots
  let clock = ManualClock()
  let rules: ZoneDatabase
  let fault: PlantedFault?
  let seen = SimulatedReminders.Seen()
  var requests: RandomRequests
  var journal: Journal
  var reminders: SimulatedReminders
  var engine: ReminderEngine
  /// What was acknowledged, and what else was there when it was looked at.
  var history: [StoredEvent] = []
  var acknowledged: Int64 = 0
  var commands: [(request: JournalRequest, record: CommandRecord)] = []
  var unsettled: Set<CommandID> = []
  /// What the views were at some positions.
  var remembered: [(position: Int64, views: CourseViews?)] = []

  init(seed: UInt64, vault: KeyVault, rules: ZoneDatabase, fault: PlantedFault?) async throws {
    self.vault = vault
    self.rules = rules
    self.fault = fault
    store = SimulatedStore(fault: fault)
    snapshots = SimulatedSnapshots(fault: fault)
    requests = RandomRequests(seed: seed)
    journal = try await Self.journal(store, vault, snapshots, clock, rules)
    reminders = SimulatedReminders(journal, clock, rules, seen, fault: fault)
    engine = ReminderEngine(reminders)
  }

  static func journal(
    _ store: SimulatedStore, _ vault: KeyVault, _ snapshots: SimulatedSnapshots,
    _ clock: ManualClock, _ rules: ZoneDatabase
  ) async throws -> Journal {
    try await Journal(
      store: store, vault: vault, snapshots: snapshots, clock: { clock.now }, zones: rules,
      onCommit: { _ in })
  }

  mutating func live(steps: Int) async throws {
    try await ask([requests.beginning()])
    for _ in 0..<steps where problems.isEmpty {
      figures.steps += 1
      try await step()
      if store.isDead { try await restart() }
      problems += seen.state.withLock(\.problems)
    }
    if problems.isEmpty { try await restart() }
    if problems.isEmpty { try await exchange() }
  }

  private mutating func step() async throws {
    switch requests.number(0...15) {
    case 0: store.dieSoon(after: requests.number(0...2), keeping: requests.chance(2))
    case 1: try await restart()
    case 2: try await repeatOne()
    case 3: try await keep()
    case 4: try await lookBack()
    case 5: clock.advance(by: .minutes(-requests.number(1...3_000)))
    case 6...8: await passTime()
    case 9: try await ask(try await more(requests.number(2...4)))
    default: try await ask(try await more(1))
    }
  }

  private mutating func more(_ count: Int) async throws -> [JournalRequest] {
    let entries = try await journal.reader.page(requests.course.stream, from: 1, through: 1_000)
    return (0..<count).map { _ in requests.next(entries) }
  }

  // MARK: Clients

  private mutating func ask(_ asked: [JournalRequest]) async throws {
    figures.commands += asked.count
    unsettled.formUnion(asked.map(\.id))
    let journal = journal
    let positions = await withTaskGroup(of: Int64?.self) { group in
      for request in asked {
        // What is refused, and what the disk did not take, has no position.
        group.addTask { try? await journal.execute(request).position }
      }
      return await group.reduce(into: [Int64]()) { if let position = $1 { $0.append(position) } }
    }
    acknowledged = max(acknowledged, positions.max() ?? 0)
    guard !store.isDead else { return }
    await engine.settle()
    try await learn(asked)
  }

  private mutating func learn(_ asked: [JournalRequest]) async throws {
    for request in asked {
      guard let known = try await store.command(request.id) else { continue }
      commands.append((request, known))
    }
    history += try await entries(after: history.last?.seq ?? 0)
    unsettled.subtract(asked.map(\.id))
  }

  func entries(after position: Int64) async throws -> [StoredEvent] {
    var found: [StoredEvent] = []
    try await store.forEachPage(after: position) { page in
      found += page.events
      return true
    }
    return found
  }

  /// A client that did not hear the answer asks again.
  private mutating func repeatOne() async throws {
    guard let known = commands.randomElement(using: &requests.commands.random) else { return }
    figures.repeats += 1
    let wanted = Array(known.record.firstSeq...known.record.lastSeq)
    // Refused, or carried out again, it was not known.
    let again = try? await journal.execute(known.request)
    if store.isDead { return }
    if again?.isRepeated != true || again?.entries.map(\.position) != wanted {
      problems.append("command \(known.request.id) was not known when it came again")
    }
  }

  // MARK: Time

  private mutating func passTime() async {
    let until = max(requests.commands.now, clock.now) + .minutes(requests.number(1...2_000))
    var rings = 0
    while let armed = reminders.armed, armed <= until, !store.isDead {
      rings += 1
      if rings > 200 { return problems.append("the timer rings again and again") }
      reminders.arm(at: nil)
      clock.set(to: max(armed, clock.now))
      await engine.settle()
      figures.reminders += 1
    }
    clock.set(to: until)
    await engine.settle()
  }

  /// What the record said at a moment before is what it says of that moment now.
  private mutating func lookBack() async throws {
    figures.looksBack += 1
    let course = requests.course
    for past in remembered {
      let views = try await journal.reader.fold(CourseViews.self, course, through: past.position)
      if views?.state != past.views { problems.append("the past is another at \(past.position)") }
    }
    let position = try await store.head()
    let views = try await journal.reader.fold(CourseViews.self, course, through: position)
    remembered = remembered.suffix(3) + [(position, views?.state)]
    let moment = clock.now.milliseconds - Int64(requests.number(0...9)) * 3_600_000
    let wanted = try await entries(after: 0).last { $0.recordedAt <= moment }?.seq ?? 0
    if try await store.lastSeq(recordedAtOrBefore: moment) != wanted {
      problems.append("another position is the last before a moment")
    }
  }

  private mutating func keep() async throws {
    let course = requests.course
    if let folded = try await journal.reader.fold(CourseViews.self, course),
      let head = try await store.head(of: course.stream)
    {
      await journal.reader.keep(folded.state, folded.amendments, course.stream, head)
    }
  }
}
