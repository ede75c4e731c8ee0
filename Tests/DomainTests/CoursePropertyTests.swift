import Domain
import FoundationEssentials
import TestSupport
import Testing

@Suite struct CoursePropertyTests {
  private let zones = FixedZones.standard

  @Test func `whatever is asked, in whatever order, the rules hold`() throws {
    var seeds = SeededGenerator()
    var decided = 0
    var refused = 0
    var areas: Set<String> = []
    for _ in 0..<40 {
      let recorder = try run(seed: seeds.next(), commands: 250, &refused)
      decided += recorder.events.count
      areas.formUnion(
        recorder.events.compactMap { Mirror(reflecting: $0.event).children.first?.label })
      try expectReplay(of: recorder)
      expectInvariants(of: recorder.course)
    }
    // Neither side of the rules may go untried.
    #expect(decided > 1_000)
    #expect(refused > 1_000)
    #expect(areas.sorted() == Self.areas)
  }

  /// Every area that a course has; in each of them something has to happen by chance.
  private static let areas = [
    "agreements", "benefits", "brief", "contract", "diary", "drafts", "focus", "goals", "homework",
    "measures", "people", "practice", "recovery", "rhythm", "roles", "safety", "sessions", "themes",
    "timeline",
  ]

  private func run(
    seed: UInt64, commands: Int, _ refused: inout Int
  ) throws -> CourseRecorder {
    var generator = RandomCommands(seed: seed)
    var recorder = CourseRecorder()
    try recorder.decide(.contract(.begin(therapist: nil, contract: nil)))
    for _ in 0..<commands {
      let command = generator.next()
      let before = recorder.course
      let context = DecisionContext(now: generator.now, zone: .london, zones: zones)
      let first = decision(before, command, context)
      #expect(decision(before, command, context) == first)
      switch first {
      case .success(let events):
        var course = before
        for event in events {
          try course.check(event, context)
          course.evolve(event, at: context.time)
        }
        try recorder.decide(command, at: generator.now)
        #expect(recorder.course == course)
      case .failure(let refusal):
        refused += 1
        #expect(!refusal.sentence.isEmpty)
        #expect(recorder.course == before)
      }
    }
    return recorder
  }

  private func decision(
    _ course: Course, _ command: CourseCommand, _ context: DecisionContext
  ) -> Result<[CourseEvent], CourseRefusal> {
    do throws(CourseRefusal) {
      return .success(try course.decide(command, context))
    } catch {
      return .failure(error)
    }
  }

  /// Replaying the record gives the same course, and the record holds as a history.
  private func expectReplay(of recorder: CourseRecorder) throws {
    var course = Course()
    for entry in recorder.events { course.evolve(entry.event, at: entry.time) }
    #expect(course == recorder.course)
    #expect(
      CourseHistory.firstConflict(after: Course(), recorder.events, zones: zones)?.refusal == nil)
    let data = try JSONEncoder().encode(course)
    #expect(try JSONDecoder().decode(Course.self, from: data) == course)
    // Numbers that are reserved already stay as they are.
    for entry in recorder.events { course.reserveNumbers(of: entry.event) }
    #expect(course == recorder.course)
  }

  private func expectInvariants(of course: Course) {
    let held = course.sessions.sessions.values.filter {
      $0.status == .planned || $0.status == .attended
    }.map { $0.interval(zones) }.sorted { $0.lowerBound < $1.lowerBound }
    for (earlier, later) in zip(held, held.dropFirst()) {
      #expect(earlier.upperBound <= later.lowerBound)
    }
    if let contract = course.contract.contract {
      #expect((1...60).contains(contract.plannedSessions))
      #expect(course.sessions.slotsUsed(under: contract) <= contract.plannedSessions)
    }
    for (id, homework) in course.homework.homework {
      #expect(id == homework.id)
      #expect(homework.repeats.map { (1...28).contains($0.days) } ?? true)
    }
    let aliases = course.people.aliases.values.map { $0.lowercased() }
    #expect(Set(aliases).count == aliases.count)
  }
}
