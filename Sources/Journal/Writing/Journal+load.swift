package import Domain
import EventLog
import FlatJSON
import Vault

extension Journal {
  /// A stream's state from the log; nil when it has no entries.
  func load(_ stream: StreamID) async throws -> StreamState? {
    guard let head = try await store.head(of: stream) else { return nil }
    let content: StreamState.Content
    switch stream {
    case Streams.ledger: content = .ledger(try await ledger())
    case Streams.profile: content = .profile(try await profile())
    case Streams.plan: content = .plan(try await plan())
    default:
      guard let course = CourseID(stream: stream),
        let folded = try await reader.fold(Course.self, course)
      else { return nil }
      content = .course(folded.state, folded.amendments)
    }
    return StreamState(version: head.version, hash: head.hash, content: content)
  }

  /// The reminder ledger as it stands, or as it stood at a position.
  package func ledger(through position: Int64? = nil) async throws -> ReminderLedger {
    if position == nil, case .ledger(let ledger)? = cache.state(of: Streams.ledger)?.content {
      return ledger
    }
    var state = LedgerFold()
    try await reader.foldPlain(Streams.ledger, through: position, into: &state)
    return state.ledger
  }

  /// What the person told, as it stands.
  package func profile() async throws -> Profile {
    if case .profile(let profile)? = cache.state(of: Streams.profile)?.content { return profile }
    var state = ProfileFold()
    try await reader.foldPlain(Streams.profile, through: nil, into: &state)
    return state.profile
  }

  /// The plan for hard times, as it stands, or as it stood at a position.
  package func plan(through position: Int64? = nil) async throws -> SafetyPlan {
    if position == nil, case .plan(let plan)? = cache.state(of: Streams.plan)?.content {
      return plan
    }
    var state = PlanFold()
    try await reader.foldPlain(Streams.plan, through: position, into: &state)
    return state.plan
  }

  /// Reads the register from its snapshot and what came after.
  func loadRegister() async throws {
    // Which courses there are is for the record's own keys to tell.
    if vault.isLocked { return }
    if let snapshot = await snapshots.latest(
      Streams.profile, kind: Self.registerKind, codeVersion: 3, atOrBefore: .max),
      // The log may have been brought back from a time before the snapshot.
      try await hash(at: snapshot.position) == snapshot.headHash,
      // What cannot be read is folded anew.
      let known = try? FlatJSON.decode(CourseRegister.self, from: snapshot.bytes)
    {
      register = known
    }
    var amended: Set<StreamID> = []
    try await store.forEachPage(after: register.position) { page in
      for opened in try await reader.opener.open(page.events) {
        register.apply(
          opened.body?.payload, in: opened.stored.stream, at: opened.time,
          position: opened.stored.seq)
        if case .amendment? = opened.body?.payload { amended.insert(opened.stored.stream) }
      }
      return true
    }
    await self.amended(amended)
  }

  /// Keeps the states of courses that were used of late.
  func saveStates() async {
    for (stream, state) in cache.all {
      guard case .course(let course, let amendments) = state.content, state.version > 0 else {
        continue
      }
      let head = StreamHead(
        stream: stream, version: state.version, seq: register.position, hash: state.hash)
      await reader.keep(course, amendments, stream, head)
    }
  }

  /// The kind of snapshots of the register. They are of the whole log: their version is a position.
  package static var registerKind: String { "register" }

  /// The hash of the entry at a position.
  private func hash(at position: Int64) async throws -> Digest32? {
    try await store.readAll(after: position - 1, through: position, limit: 1).events.first?.event
      .hash
  }

  func saveRegister() async {
    if vault.isLocked { return }
    // A register that cannot be written is read from the log the next time.
    guard let bytes = try? FlatJSON.encode(register),
      let hash = try? await hash(at: register.position)
    else { return }
    await snapshots.save(
      StateSnapshot(
        stream: Streams.profile, kind: Self.registerKind, codeVersion: 3,
        version: register.position, position: register.position, headHash: hash,
        bytes: bytes))
  }
}

/// A fold of a stream that has no amendments.
protocol PlainFold: Codable, Sendable {
  static var kind: String { get }
  static var codeVersion: Int { get }
  init()
  mutating func apply(_ body: EventBody, at time: EventTime)
}

struct LedgerFold: PlainFold {
  static let kind = "ledger"
  static let codeVersion = 3
  var ledger = ReminderLedger()

  mutating func apply(_ body: EventBody, at time: EventTime) {
    if case .reminder(let event) = body.payload { ledger.evolve(event, at: time) }
  }
}

struct ProfileFold: PlainFold {
  static let kind = "profile"
  static let codeVersion = 1
  var profile = Profile()

  mutating func apply(_ body: EventBody, at time: EventTime) {
    if case .profile(let event) = body.payload { profile.evolve(event, at: time) }
  }
}

struct PlanFold: PlainFold {
  static let kind = "plan"
  static let codeVersion = 1
  var plan = SafetyPlan()

  mutating func apply(_ body: EventBody, at time: EventTime) {
    if case .plan(let event) = body.payload { plan.evolve(event, at: time) }
  }
}
