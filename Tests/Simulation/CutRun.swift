import Domain
package import EventLog
import Journal
import Projections
import Snapshots
import TestSupport

/// One life of a record on a disk that is cut at every write, truncation, sync and deletion, each time
/// with other losses, and opened again elsewhere. Meanwhile it goes on: with several clients at a time,
/// restarts, power cuts that it has to live with, syncs that fail and a disk that is full.
package struct CutRun {
  /// How much was tried.
  package struct Figures: Sendable {
    package var cuts = 0
    /// Of different content, each of which was opened.
    package var disks = 0
    /// Writes, truncations, syncs and deletions.
    package var changes = 0
    package var commands = 0
    package var restarts = 0
    package var powerCuts = 0
    package var failedSyncs = 0
    package var fullDisks = 0
    /// Logs of pages that were written back because they had grown long.
    package var longLogs = 0

    package init() {}
  }

  package internal(set) var figures = Figures()
  package internal(set) var problems: [String] = []

  let disk: Disk
  let trial: Disk
  private let place: TemporaryDirectory
  let clock = ManualClock()
  let copies: Int
  /// Done to each log once it is open: what a fault is planted with.
  private let plant: @Sendable (SQLiteEventStore) async throws -> Void
  var requests: RandomRequests
  var record: Record?
  var check: CutCheck
  var acknowledged: Int64 = 0
  private var seen: Set<[UInt64]> = []
  private var limit = Int.max

  /// - Parameters:
  ///   - seed: repeats commands and losses. Ids, keys and nonces are drawn anew.
  ///   - copies: how many cuts there are at each place.
  ///   - lying: the end of the names of files whose syncs do nothing, for a planted fault.
  ///   - plant: done to each log once it is open, for a planted fault.
  /// - Throws: when there is no room for a directory.
  package init(
    seed: UInt64, copies: Int = 2, lying: String? = nil,
    plant: @escaping @Sendable (SQLiteEventStore) async throws -> Void = { _ in }
  ) throws {
    disk = try Disk(seed: seed)
    trial = try Disk(seed: seed)
    place = try TemporaryDirectory()
    self.copies = copies
    self.plant = plant
    requests = RandomRequests(seed: seed)
    check = CutCheck(
      history: [], commands: [:], unsettled: [], keyFile: place.path(of: "key"), clock: clock)
    if let lying { disk.lie(about: lying) }
  }

  /// Goes on for some steps, or until something does not hold.
  ///
  /// - Parameters:
  ///   - steps: how many at most.
  ///   - limit: the cuts after which to stop.
  ///   - cutsBeginning: whether there are cuts while the record is made.
  /// - Throws: when the record cannot be opened though nothing was cut.
  package mutating func run(
    steps: Int, untilCuts limit: Int = .max, cutsBeginning: Bool = true
  ) async throws {
    self.limit = limit
    if cutsBeginning { disk.cutAlways(copies) }
    try await open()
    disk.cutAlways(copies)
    try await ask([requests.beginning()])
    for _ in 0..<steps where problems.isEmpty && figures.cuts < limit { try await step() }
    if problems.isEmpty, figures.cuts < limit { try await outgrowLog() }
    if problems.isEmpty { try await restart() }
    disk.cutAlways(0)
    figures.changes = Int(disk.changes)
    // What is broken need not be closed in good order.
    try? record?.abandon()
    record = nil
  }

  private mutating func step() async throws {
    clock.set(to: max(clock.now, requests.commands.now))
    switch requests.number(0...23) {
    case 0: try await restart()
    case 1, 2: try await cutPower()
    case 3: try await failSync()
    case 4: try await fillDisk()
    case 5, 6: try await keep()
    case 7...9:
      try await ask(try await more(requests.number(2...5)))
    default: try await ask(try await more(1))
    }
  }

  mutating func more(_ count: Int) async throws -> [JournalRequest] {
    guard let record else { return [] }
    let entries = try await record.reader.page(requests.course.stream, from: 1, through: 1_000)
    return (0..<count).map { _ in requests.next(entries) }
  }

  /// Sends requests, each from a client of its own, and looks at every cut meanwhile.
  @discardableResult
  mutating func ask(_ asked: [JournalRequest]) async throws -> Bool {
    guard let record else { return false }
    figures.commands += asked.count
    check.unsettled.formUnion(asked.map(\.id))
    let disk = disk
    let journal = record.journal
    let isWell = await withTaskGroup(of: Result<Int64, any Error>.self) { group in
      for request in asked {
        group.addTask {
          do {
            return .success(try await journal.execute(request).position)
          } catch {
            return .failure(error)
          }
        }
      }
      var isWell = true
      for await result in group {
        switch result {
        case .success(let position):
          acknowledged = max(acknowledged, position)
          disk.mark(acknowledged)
        case .failure(JournalError.storage): isWell = false
        case .failure: break
        }
      }
      return isWell
    }
    disk.cutNow()
    try await learn(asked, from: record)
    try await lookAtCuts()
    if isWell { check.unsettled = [] }
    return isWell
  }

  /// Notes what the log holds now.
  mutating func learn(_ asked: [JournalRequest], from record: Record) async throws {
    check.history += try await record.entries(after: check.history.last?.seq ?? 0)
    for request in asked {
      guard let known = try await record.store.command(request.id) else { continue }
      check.commands[request.id] = (request, known)
    }
  }

  mutating func lookAtCuts() async throws {
    while let image = disk.take() {
      if figures.cuts >= limit { continue }
      figures.cuts += 1
      guard seen.insert([image.digest, UInt64(bitPattern: image.mark)]).inserted else { continue }
      figures.disks += 1
      let found = await check.problems(of: image, on: trial)
      problems += found.map { "cut \(figures.cuts), before change \(image.change): \($0)" }
      if !problems.isEmpty { return }
    }
  }

  mutating func open() async throws {
    let opened = try await Record.open(
      disk.directory.path, keyFile: check.keyFile, clock: clock)
    try await plant(opened.store)
    record = opened
    disk.cutNow()
    try await lookAtCuts()
  }

  /// Takes what is there for what was recorded: what was not acknowledged may be there or not.
  mutating func adopt() async throws {
    guard let record else { return }
    check.history = try await record.entries()
    let head = check.history.last?.seq ?? 0
    check.commands = check.commands.filter { $0.value.record.lastSeq <= head }
    seen = []
  }
}

extension CutRun.Figures {
  /// Adds those of another run.
  package mutating func add(_ other: Self) {
    cuts += other.cuts
    disks += other.disks
    changes += other.changes
    commands += other.commands
    restarts += other.restarts
    powerCuts += other.powerCuts
    failedSyncs += other.failedSyncs
    fullDisks += other.fullDisks
    longLogs += other.longLogs
  }
}
