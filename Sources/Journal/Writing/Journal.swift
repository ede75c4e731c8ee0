package import Domain
package import EventLog
import FoundationEssentials
package import Vault

/// The one writer of the log. It takes what waits, decides each command against the state that the
/// ones before it led to, seals and chains the events, and commits them all with one sync: the time
/// that the disk takes is the time in which the next batch gathers.
package actor Journal {
  /// The most commands of one batch.
  static let batchLimit = 256

  package nonisolated let reader: CourseReader
  nonisolated let store: any EventStore
  nonisolated let vault: KeyVault
  nonisolated let clock: @Sendable () -> Timestamp
  nonisolated let zones: any ZoneRules
  nonisolated let snapshots: any StateSnapshots
  nonisolated let onCommit: @Sendable ([CommittedEntry]) async -> Void

  var cache = StateCache(limit: 64)
  package internal(set) var register = CourseRegister()
  var identifiers = EntryIDGenerator()
  var importing = ImportProgress()
  private(set) var waiting: [PendingRequest] = []
  private var isDraining = false
  private(set) var isStopped = false
  /// Whoever waits for the drain to be over, to write something of another shape.
  private var turns: [CheckedContinuation<Void, Never>] = []
  private var isTaken = false
  private var sinceSnapshot = 0
  /// The last checkpoint: its place, and when it was signed; nil while that is not known.
  var signed: (seq: Int64, at: Int64)?

  /// - Parameters:
  ///   - store: the log.
  ///   - vault: its keys.
  ///   - snapshots: where folded states are kept.
  ///   - clock: gives the recorded time.
  ///   - zones: the rules of zones.
  ///   - onCommit: told of every durable entry, in order, before the caller is answered.
  /// - Throws: `JournalError.storage` when the log cannot be read.
  package init(
    store: any EventStore, vault: KeyVault, snapshots: any StateSnapshots,
    clock: @escaping @Sendable () -> Timestamp, zones: any ZoneRules,
    onCommit: @escaping @Sendable ([CommittedEntry]) async -> Void
  ) async throws {
    self.store = store
    self.vault = vault
    self.snapshots = snapshots
    self.clock = clock
    self.zones = zones
    self.onCommit = onCommit
    let opener = EventOpener(log: store.identity.id, vault: vault)
    reader = CourseReader(store: store, opener: opener, snapshots: snapshots)
    try await loadRegister()
  }

  /// Carries out a command. When it returns, what it led to is on disk.
  ///
  /// - Throws: `JournalError`.
  package func execute(_ request: JournalRequest) async throws -> CommandOutcome {
    if isStopped { throw JournalError.stopped }
    if !isDraining, !isTaken, waiting.isEmpty { return try await executeAlone(request) }
    return try await withCheckedThrowingContinuation { continuation in
      waiting.append(PendingRequest(request: request) { continuation.resume(with: $0) })
      startDraining()
    }
  }

  /// Carries out a command when nothing else is under way: whoever asks does the work, since two
  /// changes of thread would take as long as half a sync.
  private func executeAlone(_ request: JournalRequest) async throws -> CommandOutcome {
    isDraining = true
    let slot = AnswerSlot()
    await process([PendingRequest(request: request) { slot.set($0) }])
    isDraining = false
    passTurn()
    startDraining()
    return try slot.get()
  }

  private func startDraining() {
    guard !isDraining, !isTaken, !waiting.isEmpty else { return }
    isDraining = true
    // Every caller waits for this task through its continuation.
    Task { await drain() }
  }

  /// Returns once what is being written is on disk: the sign that the writer does not hang.
  package func turn() async {
    await takeTurn()
    giveTurn()
  }

  /// Waits until nothing else writes, and keeps others waiting until `giveTurn`.
  func takeTurn() async {
    if !isDraining, !isTaken {
      isTaken = true
      return
    }
    await withCheckedContinuation { turns.append($0) }
  }

  func giveTurn() {
    isTaken = false
    passTurn()
    startDraining()
  }

  private func passTurn() {
    guard !turns.isEmpty else { return }
    isTaken = true
    turns.removeFirst().resume()
  }

  private func drain() async {
    // At least one batch, so that those who wait for their turn cannot keep commands waiting.
    repeat {
      let count = waiting.first.map { $0.request.target.isAmendment } ?? false ? 1 : plainCount
      let batch = Array(waiting.prefix(count))
      waiting.removeFirst(count)
      await process(batch)
    } while !waiting.isEmpty && turns.isEmpty
    isDraining = false
    passTurn()
  }

  /// How many requests at the head of the queue change nothing behind the end of a course.
  private var plainCount: Int {
    let head = waiting.prefix(Self.batchLimit)
    return head.firstIndex { $0.request.target.isAmendment } ?? head.count
  }

  private func process(_ requests: [PendingRequest]) async {
    var rest = requests
    // Each round settles at least one request or fails them all; conflicts need a second engine.
    for _ in 0..<(requests.count + 4) where !rest.isEmpty {
      var draft = BatchDraft(first: rest.count, register)
      for pending in rest { await add(pending, to: &draft) }
      rest = await commit(draft)
    }
    for pending in rest {
      pending.resume(
        throwing: JournalError.storage(
          reason: "busy", advice: "The record was changed by another. Try again.", isFatal: false))
    }
  }

  /// Decides a request within the draft, or answers it at once.
  private func add(_ pending: PendingRequest, to draft: inout BatchDraft) async {
    do {
      if draft.contains(pending.request.id) {
        draft.repeats.append(pending)
        return
      }
      let before = draft.mark(pending.request.target.stream)
      do {
        try await decide(pending, in: &draft)
      } catch {
        draft.rollBack(to: before)
        // A command that was carried out before is answered as it was then, not judged again.
        if let known = try await recall(pending.request) {
          return pending.resume(returning: known)
        }
        throw error
      }
    } catch {
      pending.resume(throwing: JournalError(error))
    }
  }

  /// Commits a draft.
  ///
  /// - Returns: the requests that have to be decided again.
  private func commit(_ draft: BatchDraft) async -> [PendingRequest] {
    if draft.events.isEmpty { return await answerUnchanged(draft) }
    do {
      switch try await store.append(draft.batch) {
      case .appended(let first, _): return await publish(draft, first: first)
      case .versionConflict(let stream, _):
        cache.forget(stream)
        return draft.all
      case .commandKnown(let record): return await answerKnown(draft, record)
      case .entryKnown:
        cache.forgetAll()
        return draft.all
      }
    } catch {
      cache.forgetAll()
      draft.all.forEach { $0.resume(throwing: JournalError(error)) }
      return []
    }
  }

  private func publish(_ draft: BatchDraft, first: Int64) async -> [PendingRequest] {
    let entries = draft.entries(from: first)
    for (stream, state) in draft.states { cache.keep(state, of: stream) }
    for entry in entries {
      register.apply(
        entry.body.payload, in: entry.stream, at: entry.time, position: entry.position)
    }
    if draft.decided.contains(where: { $0.pending.request.target.isAmendment }) {
      await amended(draft.states.keys)
    }
    await onCommit(entries)
    for decided in draft.decided {
      let own = Array(entries[decided.events])
      guard let position = own.last?.position else {
        await answerUnchanged(decided.pending)
        continue
      }
      decided.pending.resume(
        returning: CommandOutcome(entries: own, position: position, isRepeated: false))
    }
    await committed(entries.count)
    return draft.repeats
  }

  /// The past of these streams changed: what was folded of them is folded anew.
  func amended(_ streams: some Sequence<StreamID>) async {
    for stream in streams {
      cache.forget(stream)
      guard let course = CourseID(stream: stream) else { continue }
      // If it cannot be read now, the next command on the course says so.
      if let folded = try? await reader.fold(Course.self, course) {
        register.correct(course, folded.state.contract.status)
      }
    }
  }

  /// Keeps snapshots now and then, so that a start after a crash reads little.
  func committed(_ count: Int) async {
    await signNowAndThen()
    sinceSnapshot += count
    if sinceSnapshot >= 1000 { await keepSnapshots() }
  }

  private func keepSnapshots() async {
    sinceSnapshot = 0
    await saveRegister()
    await saveStates()
  }

  /// Lets what waits finish, keeps snapshots, and takes no more.
  package func stop() async {
    isStopped = true
    await takeTurn()
    while !waiting.isEmpty {
      giveTurn()
      await takeTurn()
    }
    await keepSnapshots()
    giveTurn()
  }

  /// Lets go of all that was folded, once it takes no more.
  package func forget() {
    cache.forgetAll()
    register = CourseRegister()
  }
}
