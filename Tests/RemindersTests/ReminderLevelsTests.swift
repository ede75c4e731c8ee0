import Domain
import TestSupport
import Testing

@testable import Reminders

/// What each kind says at each level of privacy.
@Suite struct ReminderLevelsTests {
  private func occurrence(_ kind: ReminderKind) -> Occurrence {
    let isDay: Set<ReminderKind> = [.sensitiveDate, .mood, .rhythm, .planReview]
    let subject: ReminderSubject =
      switch kind {
      case .homework: .homework(HomeworkID(number: 1))
      case .sensitiveDate: .lifeEvent(LifeEventID(number: 1))
      case .mood, .rhythm, .planReview: .course
      default: .session(SessionID(number: 1))
      }
    var occurrence = Occurrence(
      key: ReminderKey(
        course: course, kind: kind, subject: subject,
        start: isDay.contains(kind) ? agreed("2026-11-10T00:00", .utc) : agreed("2026-11-10T15:00")),
      wantedAt: instant("2026-11-09T18:00"), subjectAt: instant("2026-11-10T15:00"),
      usefulUntil: instant("2026-11-10T15:00"), isPaused: false)
    switch kind {
    case .session:
      occurrence.title = "Session 8 with Alex"
      occurrence.detail = "in person"
    case .homework: occurrence.title = "say one thing I need, with Sam"
    case .measure: occurrence.title = "PHQ-9 and GAD-7"
    default: break
    }
    return occurrence
  }

  private let text = ReminderText(
    now: instant("2026-11-09T18:00"), zones: FixedZones.standard)

  @Test(arguments: ReminderKind.allCases)
  func `discreetly there is something, or a note`(kind: ReminderKind) {
    let parts = [occurrence(.homework)]
    #expect(
      text.text(occurrence(kind), parts, at: .discreet)
        == (kind == .session
          ? "You have something tomorrow at 15:00." : "A note for you, when you have a moment."))
  }

  @Test(arguments: ReminderKind.allCases)
  func `neutrally nobody is named, nor what it is about`(kind: ReminderKind) {
    let line = text.text(occurrence(kind), at: .neutral)
    for word in ["Alex", "Sam", "PHQ", "session", "Session", "kith", "mood", "plan", "hard", "!"] {
      #expect(!line.contains(word), "\(line)")
    }
    #expect(line.hasSuffix(".") || line.hasSuffix("?"))
  }

  @Test func `in full each says what it is about, and what to do`() {
    let lines = ReminderKind.allCases.map { text.text(occurrence($0), at: .full) }
    #expect(
      lines == [
        "Session 8 with Alex tomorrow, Tuesday 10 November, 15:00, in person.",
        "The session of Tuesday 10 November has no new date: kith session schedule",
        "Before tomorrow: say one thing I need, with Sam.",
        "Before tomorrow: PHQ-9 and GAD-7. kith measure fill",
        "For tomorrow's session there is a page to prepare: kith brief",
        "Anything to jot down from the session? kith session note",
        "Finishing is worth talking about at the next session: kith course ending",
        "It is three months since you looked over your plan: kith plan review",
        "Tuesday 10 November is a day you marked as hard. Your plan: kith plan",
        "How was today? kith mood", "Today's times: kith rhythm log",
      ])
  }

  @Test(arguments: ReminderKind.allCases)
  func `in full each names commands that there are`(kind: ReminderKind) {
    let lines = [text.text(occurrence(kind), at: .full), text.discreet(occurrence(kind).key)]
    for line in lines { #expect(NamedCommands.unknown(in: line).isEmpty, "\(line)") }
  }

  @Test func `a message with parts has a line for each`() {
    #expect(
      text.text(occurrence(.session), [occurrence(.homework), occurrence(.brief)], at: .neutral)
        == """
        Appointment tomorrow, Tuesday, 15:00.
        One thing to try before tomorrow.
        A page to prepare before tomorrow.
        """)
  }

  @Test func `ids differ by kind`() {
    #expect(Set(ReminderKind.allCases.map { occurrence($0).id }).count == 11)
  }
}
