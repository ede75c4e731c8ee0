import Domain
import Journal
import Testing

@testable import Daemon

@Suite struct ReminderWakingTests {
  private let time = AgreedTime(
    civil: CivilDateTime(
      date: CivilDate(dayNumber: 20_788), time: TimeOfDay(secondOfDay: 15 * 3600)),
    zone: ZoneName("Europe/Lisbon"))

  @Test func `what a diary takes in plans no reminders anew`() {
    let events: [CourseEvent] = [
      .diary(.moodRecorded(MoodRecorded(value: 5))),
      .diary(.noteWritten(NoteWritten(text: "a word"))),
      .goals(.rated(GoalRated(goal: GoalID(number: 1), value: 3))),
      .sessions(.agendaItemDiscussed(AgendaItemDiscussed(item: AgendaItemID(number: 1)))),
    ]
    for event in events { #expect(!StoredPayload.course(event).mayChangeReminders) }
  }

  @Test func `what moves, ends or begins something planned does`() {
    let session = SessionID(number: 1)
    let payloads: [StoredPayload] = [
      .course(.sessions(.scheduled(SessionScheduled(session: session, start: time, minutes: 50)))),
      .course(.sessions(.cancelled(SessionCancelled(session: session, by: .therapist)))),
      .course(.contract(.paused(CoursePaused()))),
      .course(.homework(.reviewed(HomeworkReviewed(homework: HomeworkID(number: 1))))),
      .amendment(.retracted(EntryNumber(number: 3))),
      .reminder(.preferenceSet(ReminderPreferenceSet(kind: .session, enabled: false))),
    ]
    for payload in payloads { #expect(payload.mayChangeReminders) }
  }
}
