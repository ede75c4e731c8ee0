import Domain
import TestSupport
import Testing

@Suite struct DiaryTests {
  @Test(arguments: [0, 10]) func `mood is 0 to 10`(value: Int) {
    given(begun).when(.diary(.recordMood(value: value, note: "So")))
      .then(.diary(.moodRecorded(MoodRecorded(value: value, note: "So"))))
  }

  @Test(arguments: [-1, 11, Int.min, Int.max]) func `mood is nothing else`(value: Int) {
    given(begun).when(.diary(.recordMood(value: value, note: nil)))
      .refused(with: .diary(.moodOutOfRange(value)))
  }

  @Test func `a day may have any number of entries`() {
    let mood = CourseEvent.diary(.moodRecorded(MoodRecorded(value: 4)))
    #expect(given(begun, mood, mood).when(.diary(.recordMood(value: 4, note: nil))).refusal == nil)
  }

  @Test func `a note holds up to 64 KiB and no control characters`() {
    #expect(given(begun).when(.diary(.writeNote(text: longest, about: nil))).refusal == nil)
    given(begun).when(.diary(.writeNote(text: tooLong, about: nil)))
      .refused(with: .text(.tooLong(bytes: 65_537)))
    given(begun).when(.diary(.writeNote(text: "\n", about: nil))).refused(with: .text(.empty))
    given(begun).when(.diary(.recordMood(value: 5, note: "a\u{1B}[2J")))
      .refused(with: .text(.controlCharacter))
  }

  @Test func `who is named for the first time is added, and found again in either case`() {
    let note = CourseEvent.diary(.noteWritten(NoteWritten(text: "Walk", about: p1)))
    given(begun).when(.diary(.writeNote(text: "Walk", about: "Åsa")))
      .then(named(1, "Åsa"), note)
    given(begun, named(1, "Åsa")).when(.diary(.writeNote(text: "Walk", about: "åSA"))).then(note)
    given(begun, named(1, "Åsa")).when(.diary(.writeNote(text: "Walk", about: "\tA\u{30A}sa ")))
      .then(note)
  }

  @Test func `nobody is added when the note is refused`() {
    let outcome = given(begun).when(.diary(.writeNote(text: "", about: "Sam")))
    outcome.refused(with: .text(.empty))
    #expect(outcome.after.people.aliases.isEmpty)
  }

  @Test func `two people have two names and two numbers`() throws {
    let context = DecisionContext(now: .testStart, zone: .london, zones: FixedZones.standard)
    let course = given(begun, named(1, "Sam")).state
    #expect(throws: CourseRefusal.people(.aliasTaken(p1))) {
      try course.check(named(2, "SAM"), context)
    }
    #expect(throws: CourseRefusal.people(.idTaken(p1))) {
      try course.check(named(1, "Jo"), context)
    }
    try course.check(named(2, "Jo"), context)
  }

  @Test func `an entry about somebody who is not there breaks a rule`() {
    let context = DecisionContext(now: .testStart, zone: .london, zones: FixedZones.standard)
    let course = given(begun).state
    let refusal = CourseRefusal.people(.unknown("p1"))
    #expect(throws: refusal) {
      try course.check(.diary(.noteWritten(NoteWritten(text: "a", about: p1))), context)
    }
    #expect(throws: refusal) { try course.check(assigned(person: p1), context) }
    #expect(refusal.isNotFound)
  }
}
