import ControlAPI
import Domain
import EventLog
import Journal
import Projections
import Vault

/// What somebody asked to have erased, found in the record.
struct ErasurePlan {
  /// What can be asked for.
  enum Kind: String, CaseIterable {
    case course
    case person
    case entry
    case everything
  }

  let services: Services
  let kind: Kind
  /// Who, or which entry.
  var name: String?
  /// Which course, as a person names it.
  var course: String?
  var compacts = false
  var command = CommandID.random()

  /// What goes. It only reads.
  ///
  /// - Throws: `org.kith.Daemon.NotFound` or `Invalid`, or a refusal where something depends on it.
  func erasure() async throws -> Erasure {
    switch kind {
    case .course: try await ofCourse()
    case .person: try await ofPerson().erasure
    case .entry: try await ofEntry()
    case .everything: try await ofEverything()
    }
  }

  private func make(
    _ kind: Erasure.Kind, _ course: CourseID? = nil, person: PersonID? = nil,
    entry: EntryNumber? = nil
  ) -> Erasure {
    Erasure(
      kind, course: course, person: person, entry: entry, compacts: compacts, command: command,
      zone: services.machineZone.name)
  }

  private func ofEverything() async throws -> Erasure {
    var erasure = make(.everything)
    // Those of what was folded go with every erasing.
    erasure.keys = Set(
      try await services.vault.records()
        .filter { $0.destroyedAt == nil && !$0.scope.kind.isOfCache }.map(\.ref))
    erasure.count = Int(try await services.store.head())
    return erasure
  }

  private func ofCourse() async throws -> Erasure {
    let register = await services.journal.register
    if course == nil, register.live.isEmpty, register.all.count > 1 {
      throw DaemonInterface.Invalid(
        parameter: "course",
        message: "More than one course is kept. Say which: --course ID (see kith course list)")
    }
    guard let id = try await services.course(course) else { throw JournalError.unknownCourse }
    var erasure = make(.course, id)
    erasure.keys = Set(
      try await services.vault.records()
        .filter { $0.destroyedAt == nil && $0.scope.stream == id.stream.bytes }.map(\.ref))
    erasure.count = Int(try await services.store.head(of: id.stream)?.version ?? 0)
    if compacts { erasure.reminders = try await reminders(of: id) }
    return erasure
  }

  /// The entries on reminders of a course, which tell when its sessions were.
  private func reminders(of course: CourseID) async throws -> Set<Int64> {
    var theirs: Set<ReminderID> = []
    var versions: Set<Int64> = []
    try await forEachEntry(of: Streams.ledger) { opened in
      guard case .reminder(let event)? = opened.body?.payload, let id = event.reminder else {
        return
      }
      if event.key?.course == course { theirs.insert(id) }
      if theirs.contains(id) { versions.insert(opened.version) }
    }
    return versions
  }

  /// All that belongs to somebody, and every name that they had.
  func ofPerson() async throws -> (erasure: Erasure, names: Set<String>) {
    let question = try await services.existing(Query(course: course))
    guard let name, !name.isEmpty else {
      throw DaemonInterface.Invalid(parameter: "name", message: "Whom? For example: sam")
    }
    let row = try services.personRow(name, question)
    var erasure = make(.person, question.course, person: row.id)
    let scope = KeyScope(
      .person, stream: question.course.stream.bytes, subject: Int64(row.id.number))
    erasure.keys = Set(try await services.vault.existingKey(for: scope).map { [$0.ref] } ?? [])
    var trace = PersonTrace(row.id)
    // Twice: something may have been begun about them before they were named.
    try await forEachEntry(of: question.course.stream) { opened in
      if let payload = opened.body?.payload { trace.take(payload, at: opened.version) }
    }
    try await forEachEntry(of: question.course.stream) { opened in
      guard let body = opened.body, trace.take(body.payload, at: opened.version) else { return }
      erasure.count += 1
      erasure.entries.insert(opened.version)
    }
    erasure.taken = try await taken(in: question.course)
    return (erasure, trace.names)
  }

  private func ofEntry() async throws -> Erasure {
    let question = try await services.existing(Query(course: course))
    let entry = try services.id(EntryNumber.self, name ?? "", "name")
    do {
      try await services.journal.checkErasable(entry, in: question.course)
    } catch JournalError.amendment(.dependedOn(let entry, let later, let refusal)) {
      throw DaemonInterface.Refused(
        code: AmendmentRefusal.dependedOn(entry, by: later, refusal).code,
        message: ErasingWords.dependedOn(entry, by: later, refusal))
    }
    var erasure = make(.entry, question.course, entry: entry)
    erasure.entries = [Int64(entry.number)]
    let drafts = try await drafts(of: entry, question.course.stream)
    try await forEachEntry(of: question.course.stream) { opened in
      switch opened.body?.payload {
      case .amendment(.corrected(entry, _, _)): erasure.entries.insert(opened.version)
      case .course(.drafts(let event)) where drafts.contains(event.draft):
        erasure.entries.insert(opened.version)
      default: break
      }
    }
    erasure.count = erasure.entries.count
    erasure.taken = try await taken(in: question.course)
    return erasure
  }

  /// What was begun and became this entry: it has the same words.
  private func drafts(of entry: EntryNumber, _ stream: StreamID) async throws -> Set<DraftID> {
    let version = Int64(entry.number)
    let opened = try await services.journal.reader.page(stream, from: version, through: version)
    guard let command = opened.first?.body?.command, !command.isEmpty else { return [] }
    var drafts: Set<DraftID> = []
    try await forEachEntry(of: stream) { opened in
      guard let body = opened.body, body.command == command,
        case .course(.drafts(.closed(let closed))) = body.payload
      else { return }
      drafts.insert(closed.draft)
    }
    return drafts
  }

  private func taken(in course: CourseID) async throws -> TakenNumbers {
    try await services.journal.reader.fold(Course.self, course)?.state.taken ?? TakenNumbers()
  }

  private func forEachEntry(
    of stream: StreamID, _ body: (OpenedEvent) -> Void
  ) async throws {
    var version: Int64 = 0
    while true {
      let page = try await services.journal.reader.page(
        stream, from: version + 1, through: .max - 1)
      guard let last = page.last else { return }
      for opened in page { body(opened) }
      version = last.version
    }
  }
}

extension DraftEvent {
  fileprivate var draft: DraftID {
    switch self {
    case .saved(let saved): saved.draft
    case .closed(let closed): closed.draft
    }
  }
}

extension ReminderEvent {
  /// What makes the reminder the one it is, where the event says so.
  fileprivate var key: ReminderKey? {
    switch self {
    case .due(let event): event.key
    case .merged(let event): event.key
    case .suppressed(let event): event.key
    case .lapsed(let event): event.key
    case .preferenceSet, .delivered, .snoozed, .dismissed: nil
    }
  }
}
