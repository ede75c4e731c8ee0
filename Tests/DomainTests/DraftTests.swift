import Domain
import TestSupport
import Testing

private let d1 = DraftID(number: 1)
private let d2 = DraftID(number: 2)

private func answer(_ text: String = "We met", field: String = "happened") -> DraftAnswer {
  DraftAnswer(field: field, text: text)
}

private func saved(
  _ number: Int = 1, form: String = "moment", _ answers: DraftAnswer...
) -> CourseEvent {
  .drafts(
    .saved(
      DraftSaved(
        draft: DraftID(number: number), form: form, answers: answers.isEmpty ? [answer()] : answers
      )))
}

private func save(
  _ draft: DraftID? = nil, form: String = "moment", _ answers: [DraftAnswer] = [answer()]
) -> CourseCommand {
  .drafts(.save(draft, form: form, answers: answers))
}

private func closed(_ number: Int, _ reason: DraftEnd) -> CourseEvent {
  .drafts(.closed(DraftClosed(draft: DraftID(number: number), reason: reason)))
}

@Suite struct DraftTests {
  @Test func `something begun gets the next number, and keeps it while it grows`() {
    given(begun).when(save()).then(saved())
    given(begun, saved()).when(save()).then(saved(2))
    let both = [answer(), answer("Hurried", field: "felt")]
    given(begun, saved()).when(save(d1, both)).then(saved(1, both[0], both[1]))
  }

  @Test func `something begun stands when what was begun before it is withdrawn`() throws {
    let course = given(begun).state
    try course.check(
      saved(2), DecisionContext(now: .testStart, zone: .london, zones: FixedZones.standard))
  }

  @Test func `a number is not given again, and what is closed stays closed`() {
    given(begun, saved(), closed(1, .discarded)).when(save()).then(saved(2))
    given(begun, saved(), closed(1, .discarded)).when(save(d1)).refused(with: .drafts(.closed(d1)))
    given(begun, saved(), closed(1, .finished)).when(.drafts(.discard(d1)))
      .refused(with: .drafts(.closed(d1)))
    given(begun).when(save(d2)).refused(with: .drafts(.unknown(d2)))
    given(begun).when(.drafts(.discard(d1))).refused(with: .drafts(.unknown(d1)))
    given(begun, saved()).when(.drafts(.discard(d1))).then(closed(1, .discarded))
  }

  @Test func `something begun does not become another form`() {
    given(begun, saved()).when(save(d1, form: "decide")).refused(with: .drafts(.otherForm(d1)))
  }

  @Test func `twenty things can be begun at one time`() {
    var scenario = given(begun)
    for number in 1...20 { scenario = scenario.given(saved(number)) }
    scenario.when(save()).refused(with: .drafts(.tooMany(20)))
    scenario.when(save(d1)).then(saved())
    scenario.given(closed(7, .discarded)).when(save()).then(saved(21))
  }

  @Test(arguments: [
    ("", CourseRefusal.drafts(.unreadableForm)), ("Mood", .drafts(.unreadableForm)),
    ("mood now", .drafts(.unreadableForm)), ("mood\n", .drafts(.unreadableForm)),
    (String(repeating: "a", count: 61), .drafts(.unreadableForm)),
  ]) func `a form has a plain name`(form: String, refusal: CourseRefusal) {
    given(begun).when(save(form: form)).refused(with: refusal)
  }

  @Test(arguments: ["mood", "measure:phq-9", String(repeating: "a", count: 60)])
  func `a form's name may have digits, hyphens and colons`(form: String) {
    given(begun).when(save(form: form)).then(saved(1, form: form))
  }

  static let wrong: [([DraftAnswer], CourseRefusal)] = [
    ([], .drafts(.nothingAnswered)),
    ([answer(""), answer(field: "b")], .text(.empty)),
    ([answer("a\u{1B}")], .text(.controlCharacter)),
    ([answer(field: "")], .drafts(.unreadableField)),
    ([answer(field: "what happened")], .drafts(.unreadableField)),
    ([answer(), answer("again")], .drafts(.answeredTwice)),
    ([answer(tooLong)], .text(.tooLong(bytes: tooLong.utf8.count))),
    (
      [answer(longest), answer("b", field: "felt")],
      .drafts(.tooLong(bytes: longest.utf8.count + 1))
    ),
    ((1...65).map { answer(field: "item\($0)") }, .drafts(.tooManyAnswers(65))),
  ]

  @Test(arguments: wrong) func `answers have a field and words, and a limit`(
    answers: [DraftAnswer], refusal: CourseRefusal
  ) {
    given(begun).when(save(nil, answers)).refused(with: refusal)
  }

  @Test func `finishing records what it was to become, and closes it after`() {
    let note = CourseCommand.diary(.writeNote(text: "We met", about: nil))
    given(begun, saved()).when(note.finishing(d1)).then(
      .diary(.noteWritten(NoteWritten(text: "We met"))), closed(1, .finished))
    #expect(note.finishing(nil) == note)
  }

  @Test func `what cannot be recorded leaves the draft open, and the other way round`() {
    let empty = CourseCommand.diary(.writeNote(text: " ", about: nil))
    given(begun, saved()).when(empty.finishing(d1)).refused(with: .text(.empty))
    let note = CourseCommand.diary(.writeNote(text: "We met", about: nil))
    given(begun).when(note.finishing(d1)).refused(with: .drafts(.unknown(d1)))
  }
}
