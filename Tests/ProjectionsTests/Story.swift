import Domain
import Projections
import TestSupport

/// What has happened in a course, as its read models see it.
struct Story {
  private(set) var views = CourseViews()
  private var recorder = CourseRecorder()

  /// Goes on with what happened at a moment by London's clocks.
  func and(
    _ events: CourseEvent..., at time: String = "2026-11-02T09:00", happened: String? = nil,
    by actor: Actor = .client
  ) -> Story {
    var next = self
    for event in events {
      for recorded in next.recorder.record(
        event, at: instant(time), occurredAt: happened.map { instant($0) }, actor: actor)
      {
        next.views.apply(recorded)
      }
    }
    return next
  }

  var schedule: SessionSchedule { views.schedule }
  var goals: GoalProgress { views.goals }
}

let zones = FixedZones.standard

/// A course that has just begun.
let begun = Story().and(.contract(.begun(CourseBegun(therapist: "Alex"))))

func contracted(
  _ planned: Int, template: String = "ipt-16", before: Int = 0, countsMissed: Bool = false
) -> CourseEvent {
  .contract(
    .contracted(
      CourseContracted(
        contract: Contract(
          template: template, plannedSessions: planned, cadence: .weekly, minutes: 50,
          attendedBefore: before, countsMissed: countsMissed))))
}

func s(_ number: Int) -> SessionID { SessionID(number: number) }

func scheduled(_ number: Int, _ start: String, _ zone: ZoneName = .london) -> CourseEvent {
  .sessions(
    .scheduled(SessionScheduled(session: s(number), start: agreed(start, zone), minutes: 50)))
}

func moved(_ number: Int, from: String, to: String) -> CourseEvent {
  .sessions(
    .rescheduled(SessionRescheduled(session: s(number), from: agreed(from), to: agreed(to))))
}

func attended(_ number: Int) -> CourseEvent {
  .sessions(.attended(SessionAttended(session: s(number))))
}

func cancelled(_ number: Int) -> CourseEvent {
  .sessions(.cancelled(SessionCancelled(session: s(number), by: .therapist, reason: "Ill")))
}

func missed(_ number: Int) -> CourseEvent {
  .sessions(.missed(SessionMissed(session: s(number), by: .me)))
}

func h(_ number: Int) -> HomeworkID { HomeworkID(number: number) }

func assigned(_ number: Int, due: HomeworkDue? = nil, every days: Int? = nil) -> CourseEvent {
  .homework(
    .assigned(
      HomeworkAssigned(
        homework: h(number), text: "Ring Priya", due: due,
        repeats: days.map(HomeworkRepeat.everyDays))))
}

func tried(_ number: Int, _ outcome: HomeworkOutcome = .tried) -> CourseEvent {
  .homework(.attempted(HomeworkAttempted(homework: h(number), outcome: outcome)))
}

func g(_ number: Int) -> GoalID { GoalID(number: number) }

func goal(_ number: Int = 1, _ measure: GoalMeasure) -> CourseEvent {
  .goals(.set(GoalSet(goal: g(number), statement: "Talk with Sam", measure: measure)))
}

func rated(_ value: Int, _ number: Int = 1) -> CourseEvent {
  .goals(.rated(GoalRated(goal: g(number), value: value)))
}

func felt(_ value: Int, note: String? = nil) -> CourseEvent {
  .diary(.moodRecorded(MoodRecorded(value: value, note: note)))
}
