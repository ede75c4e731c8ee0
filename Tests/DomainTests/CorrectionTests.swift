import Domain
import TestSupport
import Testing

@Suite struct CorrectionTests {
  private let zones = FixedZones.standard

  /// Two sessions, the first of which was attended and has a note.
  private func record() throws(CourseRefusal) -> CourseRecorder {
    var recorder = CourseRecorder()
    let later = instant("2026-11-20T09:00")
    try recorder.decide(.contract(.begin(therapist: nil, contract: agreement(planned: 2))))  // e1-2
    try recorder.decide(schedule("2026-11-10T15:00"))  // e3
    try recorder.decide(schedule("2026-11-17T15:00"))  // e4
    try recorder.decide(
      .sessions(.attend(session(1), minutes: nil, lateMinutes: nil)), at: later)  // e5
    try recorder.decide(.sessions(.writeNote(session(1), text: "Went well")), at: later)  // e6
    return recorder
  }

  private func conflict(
    in recorder: CourseRecorder, without version: Int64
  ) -> (entry: RecordedEvent, refusal: CourseRefusal)? {
    let (base, rest) = split(recorder, at: version)
    return CourseHistory.firstConflict(after: base, rest.dropFirst(), zones: zones)
  }

  private func split(
    _ recorder: CourseRecorder, at version: Int64
  ) -> (base: Course, rest: ArraySlice<RecordedEvent>) {
    var base = Course()
    for entry in recorder.events.prefix(Int(version) - 1) {
      base.evolve(entry.event, at: entry.time)
    }
    return (base, recorder.events.dropFirst(Int(version) - 1))
  }

  @Test func `a record that was decided holds`() throws {
    let recorder = try record()
    #expect(
      CourseHistory.firstConflict(after: Course(), recorder.events, zones: zones) == nil)
  }

  @Test func `a session that was attended cannot be taken out of the calendar`() throws {
    let found = conflict(in: try record(), without: 3)
    #expect(found?.entry.number == EntryNumber(number: 5))
    #expect(found?.refusal == .sessions(.unknown(session(1))))
  }

  @Test func `an attendance on which nothing depends can be taken back`() throws {
    #expect(conflict(in: try record(), without: 5) == nil)
  }

  @Test func `the beginning cannot be taken back`() throws {
    let found = conflict(in: try record(), without: 1)
    #expect(found?.entry.version == 2)
    #expect(found?.refusal == .notBegun)
  }

  @Test func `a session cannot be said to have begun after it was attended`() throws {
    let recorder = try record()
    let (base, original) = split(recorder, at: 3)
    var rest = original
    rest[rest.startIndex].event = scheduled(1, "2026-11-25T15:00")
    let found = CourseHistory.firstConflict(after: base, rest, zones: zones)
    #expect(found?.entry.version == 5)
    #expect(
      found?.refusal == .sessions(.notStarted(session(1), start: agreed("2026-11-25T15:00"))))
    rest[rest.startIndex].event = scheduled(1, "2026-11-11T15:00")
    #expect(CourseHistory.firstConflict(after: base, rest, zones: zones) == nil)
  }

  @Test func `a cancellation cannot be taken back once its slot is used`() throws {
    var recorder = try record()
    try recorder.decide(.sessions(.cancel(session(2), by: .me, reason: nil)))  // e8
    try recorder.decide(schedule("2026-11-24T15:00"))  // e9
    let found = conflict(in: recorder, without: 8)
    #expect(found?.entry.version == 9)
    #expect(found?.refusal == .sessions(.moreThanAgreed(planned: 2)))
  }

  @Test func `a person cannot be taken back while an entry is about them`() throws {
    var recorder = CourseRecorder()
    try recorder.decide(.contract(.begin(therapist: nil, contract: nil)))
    try recorder.decide(.diary(.writeNote(text: "Walk", about: "Sam")))
    let found = conflict(in: recorder, without: 2)
    #expect(found?.entry.version == 3)
    #expect(found?.refusal == .people(.unknown("p1")))
  }

  @Test func `a rating holds only in the measure that its goal has`() throws {
    var recorder = CourseRecorder()
    try recorder.decide(.contract(.begin(therapist: nil, contract: nil)))
    try recorder.decide(setGoal(.rating(baseline: nil, target: 8)))
    try recorder.decide(.goals(.rate(g1, value: 7, note: nil)))
    let (base, original) = split(recorder, at: 2)
    var rest = original
    rest[rest.startIndex].event = goal(1, .yesNo)
    let found = CourseHistory.firstConflict(after: base, rest, zones: zones)
    #expect(found?.entry.version == 3)
    #expect(found?.refusal == .goals(.valueOutOfRange(7, allowed: 0...1)))
  }

  @Test func `an entry that new zone rules put wrong does not stand in the way of another`() throws
  {
    var recorder = CourseRecorder()
    try recorder.decide(.contract(.begin(therapist: nil, contract: nil)))
    try recorder.decide(.diary(.recordMood(value: 4, note: nil)))  // e2
    try recorder.decide(schedule("2026-11-10T15:00"))  // e3
    try recorder.decide(schedule("2026-11-10T15:00", .newYork))  // e4
    // From now on both zones are as UTC is, and the two sessions are at the same time.
    let changed = FixedZones([:])
    let (base, original) = split(recorder, at: 2)
    var amended = original
    amended[amended.startIndex].event = .diary(.moodRecorded(MoodRecorded(value: 5)))
    #expect(
      CourseHistory.firstConflict(after: base, amended, zones: changed)?.entry.version == 4)
    #expect(
      CourseHistory.firstConflict(after: base, amended, insteadOf: original, zones: changed)
        == nil)
  }

  @Test func `what the change itself breaks is always found`() throws {
    let recorder = try record()
    let (base, original) = split(recorder, at: 3)
    var amended = original
    amended[amended.startIndex].event = scheduled(1, "2026-11-10T15:00", minutes: 5)
    let found = CourseHistory.firstConflict(
      after: base, amended, insteadOf: original, zones: zones)
    #expect(found?.entry.version == 3)
    #expect(found?.refusal == .sessions(.minutesOutOfRange(5)))
    let removed = CourseHistory.firstConflict(
      after: base, original.dropFirst(), insteadOf: original, zones: zones)
    #expect(removed?.entry.version == 5)
  }

  @Test func `only what nothing can depend on stands free`() {
    #expect(CourseEvent.diary(.moodRecorded(MoodRecorded(value: 4))).isFreeStanding)
    #expect(
      CourseEvent.sessions(.noteWritten(SessionNoteWritten(session: session(1), text: "a")))
        .isFreeStanding)
    #expect(CourseEvent.goals(.rated(GoalRated(goal: g1, value: 1))).isFreeStanding)
    for event in [begun, contracted(), scheduled(1, "2026-11-10T15:00"), attended(1), goal()] {
      #expect(!event.isFreeStanding)
    }
  }

  @Test func `an amendment names its entry`() {
    let entry = EntryNumber(number: 5)
    #expect(Amendment.retracted(entry).target == entry)
    #expect(
      Amendment.corrected(entry, begun, occurredAt: .testStart).target == entry)
  }

  @Test func `no number is given twice, not even after an entry was taken back`() {
    let events = [scheduled(3, "2026-11-10T15:00"), assigned(4), goal(5), named(6, "Sam")]
    let item = CourseEvent.sessions(
      .agendaItemAdded(AgendaItemAdded(item: AgendaItemID(number: 7), text: "a")))
    var course = given(begun).state
    for event in events + [item, begun, .diary(.moodRecorded(MoodRecorded(value: 4)))] {
      course.reserveNumbers(of: event)
    }
    var scenario = givenNothing(Course.self)
    scenario.state = course
    scenario.when(schedule("2026-11-10T15:00")).then(scheduled(4, "2026-11-10T15:00"))
    scenario.when(assign()).then(assigned(5))
    scenario.when(setGoal()).then(goal(6))
    scenario.when(.sessions(.addAgendaItem(text: "a"))).then(
      .sessions(.agendaItemAdded(AgendaItemAdded(item: AgendaItemID(number: 8), text: "a"))))
    scenario.when(assign(person: "Sam"))
      .then(named(7, "Sam"), assigned(5, person: PersonID(number: 7)))
  }

  @Test func `an id that is taken is not given to another thing`() throws {
    let context = DecisionContext(now: .testStart, zone: .london, zones: zones)
    let item = CourseEvent.sessions(.agendaItemAdded(AgendaItemAdded(item: b1, text: "a")))
    let course = given(begun, scheduled(1, "2026-11-10T15:00"), assigned(), goal(), item).state
    #expect(throws: CourseRefusal.sessions(.idTaken("s1"))) {
      try course.check(scheduled(1, "2026-12-10T15:00"), context)
    }
    #expect(throws: CourseRefusal.homework(.idTaken(h1))) { try course.check(assigned(), context) }
    #expect(throws: CourseRefusal.goals(.idTaken(g1))) { try course.check(goal(), context) }
    #expect(throws: CourseRefusal.sessions(.idTaken("b1"))) { try course.check(item, context) }
  }

  @Test func `a past that is tried in stretches gives what it gives at once`() throws {
    var seeds = SeededGenerator()
    for _ in 0..<20 {
      let seed = seeds.next()
      var generator = RandomCommands(seed: seed)
      var recorder = CourseRecorder()
      try recorder.decide(.contract(.begin(therapist: nil, contract: nil)))
      for _ in 0..<120 {
        do throws(CourseRefusal) {
          try recorder.decide(generator.next(), at: generator.now)
        } catch {
          // Most of what comes by chance is refused.
        }
      }
      let all = recorder.events
      for index in all.indices.dropFirst() {
        var base = Course()
        for entry in all[..<index] { base.evolve(entry.event, at: entry.time) }
        let rest = all[index...]
        let whole = CourseHistory.firstConflict(
          after: base, rest.dropFirst(), insteadOf: rest, zones: zones)
        var trial = CourseTrial(on: base, zones: zones)
        var found: (entry: RecordedEvent, refusal: CourseRefusal)?
        for start in stride(from: index, to: all.count, by: 3) where found == nil {
          let stretch = all[start..<min(start + 3, all.count)]
          found = trial.firstConflict(
            start == index ? stretch.dropFirst() : stretch, insteadOf: stretch)
        }
        #expect(found?.entry.version == whole?.entry.version, "seed \(seed), entry \(index)")
        #expect(found?.refusal == whole?.refusal, "seed \(seed), entry \(index)")
      }
    }
  }
}
