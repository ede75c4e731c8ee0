import Domain
import Testing

/// A reminder has the same id in every plan and every version of Kith: the ids here were computed by
/// another program from docs/events/reminders.md.
@Suite struct StableIDTests {
  private static let course = CourseID(bits: 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef)

  private static let session = ReminderSubject.session(SessionID(number: 1))

  @Test(arguments: [
    (ReminderKind.session, session, "2026-12-01T15:00", "237a4d4fad02fd054cfabc790590b4ec"),
    (.brief, session, "2026-12-01T15:00", "8110423eaca020e0ab32e8130c3f1676"),
    (.measure, session, "2026-12-01T15:00", "12d608dd73e570b0a4af2d8a48dc1ff2"),
    (.afterSession, session, "2026-12-01T15:00", "db551d8c2ecca5751af2575b2ff2fd36"),
    (.reschedule, session, "2026-12-01T15:00", "cfe84207feb94a6507065c2eaba1880c"),
    (.ending, session, "2026-12-01T15:00", "e9e0193e5c166466e14243202797ac3f"),
    (.planReview, .course, "day", "6725c8413e9856d588b19c288a904535"),
    (
      .sensitiveDate, .lifeEvent(LifeEventID(number: 3)), "day",
      "176772b5bde0403fdf9d89de6c67c990"
    ),
    (.sensitiveDate, .focus(FocusID(number: 1)), "day", "a6820e423906a37e3f0fc221ad5e16b0"),
    (.mood, .course, "day", "f7e643eb4db6a85ccd94c910d6f4f2d9"),
    (.rhythm, .course, "day", "1f344beeb139451262328bcf16d6b972"),
  ])
  func `an id follows from what the reminder is`(
    kind: ReminderKind, subject: ReminderSubject, start: String, id: String
  ) throws {
    let civil = try #require(
      CivilDateTime(start == "day" ? "2026-12-01T00:00" : start))
    let zone = start == "day" ? ZoneName.utc : ZoneName("Europe/London")
    let key = ReminderKey(
      course: Self.course, kind: kind, subject: subject,
      start: AgreedTime(civil: civil, zone: zone),
      lead: kind == .session ? .hours(24) : TimeSpan(milliseconds: 0))
    #expect(key.id.description == id)
  }
}
