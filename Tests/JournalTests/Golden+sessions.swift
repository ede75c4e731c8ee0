import Domain
import Journal
import TestSupport

extension Golden {
  static let sessions = all(
    [event(.scheduled(SessionScheduled(session: s(1), start: first, minutes: 50)))],
    each([.inPerson, .video, .phone]) { mode in
      .sessions(
        .scheduled(
          SessionScheduled(
            session: s(2), start: agreed("2026-12-08T15:00:30", .newYork), minutes: 45, mode: mode,
            place: #"Room "2""#)))
    },
    ([nil, .me, .therapist, .circumstances] as [Party?]).map { party in
      event(
        .rescheduled(
          SessionRescheduled(
            session: s(1), from: first, to: agreed("2026-12-02T09:30"), by: party)))
    },
    each(parties) { .sessions(.cancelled(SessionCancelled(session: s(3), by: $0))) },
    [
      event(
        .cancelled(
          SessionCancelled(session: s(3), by: .me, reason: "A cold\nand a cough"))),
      event(.attended(SessionAttended(session: s(1)))),
      event(.attended(SessionAttended(session: s(1), minutes: 40, lateMinutes: 10))),
    ],
    each(parties) { .sessions(.missed(SessionMissed(session: s(4), by: $0))) },
    [
      event(.weeksSkipped(WeeksSkipped(from: day("2026-12-21"), through: day("2027-01-03")))),
      event(
        .weeksSkipped(
          WeeksSkipped(
            from: day("2026-12-21"), through: day("2027-01-03"), reason: "Holidays"))),
      event(
        .noteWritten(
          SessionNoteWritten(session: s(1), text: "We spoke about Christmas. 🌲"))),
      event(
        .agendaItemAdded(
          AgendaItemAdded(item: AgendaItemID(number: 1), text: "Saturday's talk with Sam"))),
      event(.agendaItemDiscussed(AgendaItemDiscussed(item: AgendaItemID(number: 1)))),
      event(.rated(SessionRated(session: s(1), helpful: 0))),
      event(.rated(SessionRated(session: s(1), helpful: 10))),
      event(
        .agendaItemAdded(
          AgendaItemAdded(
            item: AgendaItemID(number: 2), text: "That talk", source: EntryNumber(number: 57)))),
    ])

  private static let first = agreed("2026-12-01T15:00")
  private static let parties = [Party.me, .therapist, .circumstances]

  private static func s(_ number: Int) -> SessionID { SessionID(number: number) }

  private static func event(_ event: SessionEvent) -> EventBody {
    body(.course(.sessions(event)))
  }
}
