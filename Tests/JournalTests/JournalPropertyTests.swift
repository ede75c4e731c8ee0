import Domain
import EventLog
import Projections
import TestSupport
import Testing

@testable import Journal

/// Whatever is asked, the live state is what the log says, by whichever way it is read.
@Suite struct JournalPropertyTests {
  @Test func `folding the log gives the live state, as it stands and as it stood`() async throws {
    var seeds = SeededGenerator()
    var amendments = 0
    for _ in 0..<6 { amendments += try await run(seed: seeds.next()) }
    // What is retracted and corrected may not go untried.
    #expect(amendments > 30)
  }

  /// - Returns: how many amendments were accepted.
  private func run(seed: UInt64) async throws -> Int {
    var generator = RandomCommands(seed: seed)
    var desk = try await Desk.open()
    try await desk.begin()
    for step in 0..<120 {
      do {
        let outcome = try await desk.ask(target(&generator, desk))
        // What is read back from the log is what was decided.
        for entry in outcome.entries {
          let read = try await desk.journal.reader.page(
            entry.stream, from: entry.version, through: entry.version)
          #expect(read.first?.body == entry.body, "seed \(seed), step \(step)")
        }
      } catch is JournalError {
        // Most of what comes by chance is refused, and then nothing may have changed.
      }
      desk.clock.set(to: generator.now)
      if step % 40 == 39 {
        try await compare(desk, "seed \(seed), step \(step)")
        desk = try await desk.restarted()
      }
    }
    #expect(try await desk.store.head() > 10, "seed \(seed)")
    try await exchange(desk, "seed \(seed)")
    return try await desk.entries().count { entry in
      if case .amendment? = entry.body?.payload { true } else { false }
    }
  }

  /// Taken in elsewhere the course is the same, and is exported as the same lines.
  private func exchange(_ desk: Desk, _ place: Comment) async throws {
    let lines = try await desk.exported()
    let other = try await Desk.open()
    for start in stride(from: 0, to: lines.count, by: 50) {
      let part = Array(lines[start..<min(start + 50, lines.count)])
      _ = try await other.journal.take(part, append: false, import: "a")
    }
    for start in stride(from: 0, to: lines.count, by: 50) {
      let part = Array(lines[start..<min(start + 50, lines.count)])
      _ = try await other.journal.take(part, append: true, import: "a")
    }
    #expect(try await other.folded() == desk.folded(), place)
    #expect(try await other.exported() == lines, place)
    let status = await other.journal.register.entries[desk.course]?.status
    #expect(try await desk.folded()?.contract.status == status, place)
  }

  private func target(
    _ generator: inout RandomCommands, _ desk: Desk
  ) async throws -> JournalRequest.Target {
    let command = generator.next()
    let head = Int(try await desk.store.head(of: desk.course.stream)?.version ?? 1)
    let entry = EntryNumber(number: .random(in: 1...head, using: &generator.random))
    switch Int.random(in: 0..<10, using: &generator.random) {
    case 0: return .undo(desk.course)
    case 1: return .retract(desk.course, entry)
    case 2:
      // What another entry says: of the same kind where there is one.
      let entries = try await desk.entries()
      let name = entries[entry.number - 1].body?.payload.name
      let others = entries.compactMap(\.courseEvent).filter { $0.event.storedName == name }
      let event = others.randomElement(using: &generator.random)
      return .correct(
        desk.course, entry, event?.event ?? felt(5),
        occurredAt: entries[entry.number - 1].body?.occurredAt ?? desk.clock.now)
    default: return .course(desk.course, command)
    }
  }

  private func compare(_ desk: Desk, _ place: Comment) async throws {
    let entries = try await desk.entries()
    let model = Self.model(entries)
    #expect(try await desk.folded() == model.course, place)
    let live = await desk.journal.liveCourse(desk.course)
    #expect(live ?? model.course == model.course, place)
    // What is shown is what a record says that never had what was taken back.
    let views = try await desk.journal.reader.fold(CourseViews.self, desk.course)
    #expect(views?.state == Self.views(model.history), place)
    // Corrections and undoing leave a history that could have happened.
    let conflict = CourseHistory.firstConflict(
      after: Course(), model.history, zones: FixedZones.standard)
    #expect(conflict?.refusal == nil, place)
    for cut in [entries.count / 3, entries.count / 2, entries.count - 1] where cut > 0 {
      let position = entries[cut - 1].stored.seq
      let (past, history) = Self.model(Array(entries.prefix(cut)))
      let views = try await desk.journal.reader.fold(
        CourseViews.self, desk.course, through: position)
      #expect(views?.state == Self.views(history), place)
      #expect(try await desk.folded(through: position) == past, place)
      let throughSnapshots = try await desk.journal.reader.fold(
        Course.self, desk.course, through: position)
      #expect(throughSnapshots?.state == past, place)
    }
    if let course = CourseID(stream: desk.course.stream) {
      let status = await desk.journal.register.entries[course]?.status
      #expect(status == model.course.contract.status, place)
    }
    await desk.journal.saveStates()
  }

  private static func views(_ history: [RecordedEvent]) -> CourseViews {
    history.reduce(into: CourseViews()) { $0.apply($1) }
  }

  /// The plainest way to read a course: look for the last word on each entry, then apply them all.
  private static func model(_ entries: [OpenedEvent]) -> (course: Course, history: [RecordedEvent])
  {
    var words: [Int: [(by: Int, amendment: Amendment)]] = [:]
    for entry in entries {
      guard case .amendment(let amendment)? = entry.body?.payload else { continue }
      let target = amendment.target.number
      if case .retracted = amendment,
        case .amendment(.corrected(let corrected, _, _))? = entries[target - 1].body?.payload
      {
        words[corrected.number]?.removeAll { $0.by == target }
      } else {
        words[target, default: []].append((Int(entry.version), amendment))
      }
    }
    var course = Course()
    var history: [RecordedEvent] = []
    for entry in entries {
      guard var event = entry.courseEvent else { continue }
      switch words[Int(entry.version)]?.last?.amendment {
      case .retracted?:
        course.reserveNumbers(of: event.event)
        continue
      case .corrected(_, let replacement, let occurredAt)?:
        event.event = replacement
        event.time.occurredAt = occurredAt
      case nil: break
      }
      course.evolve(event.event, at: event.time)
      history.append(event)
    }
    return (course, history)
  }
}

extension CourseViews: CourseFold {
  static let kind = "views"
  static let codeVersion = 1

  mutating func reserve(_ event: RecordedEvent) {}
}
