import Domain
import TestSupport

let begun = CourseEvent.contract(.begun(CourseBegun()))

func contracted(
  planned: Int = 16, cadence: Cadence = .weekly, minutes: Int = 50, first: AgreedTime? = nil,
  before: Int = 0, countsMissed: Bool = false
) -> CourseEvent {
  .contract(
    .contracted(
      CourseContracted(
        contract: agreement(
          planned: planned, cadence: cadence, minutes: minutes, first: first, before: before,
          countsMissed: countsMissed))))
}

func agreement(
  planned: Int = 16, cadence: Cadence = .weekly, minutes: Int = 50, first: AgreedTime? = nil,
  before: Int = 0, countsMissed: Bool = false
) -> Contract {
  Contract(
    template: "ipt-16", plannedSessions: planned, cadence: cadence, minutes: minutes,
    firstSession: first, attendedBefore: before, countsMissed: countsMissed)
}

func session(_ number: Int) -> SessionID { SessionID(number: number) }

func scheduled(_ number: Int, _ start: String, _ zone: ZoneName = .london, minutes: Int = 50)
  -> CourseEvent
{
  .sessions(
    .scheduled(
      SessionScheduled(session: session(number), start: agreed(start, zone), minutes: minutes)))
}

func attended(_ number: Int) -> CourseEvent {
  .sessions(.attended(SessionAttended(session: session(number))))
}

func cancelled(_ number: Int) -> CourseEvent {
  .sessions(.cancelled(SessionCancelled(session: session(number), by: .circumstances)))
}

func missed(_ number: Int) -> CourseEvent {
  .sessions(.missed(SessionMissed(session: session(number), by: .me)))
}

func schedule(
  _ start: String, _ zone: ZoneName = .london, minutes: Int? = nil, place: String? = nil
) -> CourseCommand {
  .sessions(.schedule(start: agreed(start, zone), minutes: minutes, mode: nil, place: place))
}

let h1 = HomeworkID(number: 1)
let g1 = GoalID(number: 1)
let b1 = AgendaItemID(number: 1)
let p1 = PersonID(number: 1)

func assigned(
  _ number: Int = 1, due: HomeworkDue? = nil, repeats: HomeworkRepeat? = nil,
  person: PersonID? = nil
) -> CourseEvent {
  .homework(
    .assigned(
      HomeworkAssigned(
        homework: HomeworkID(number: number), text: "Say one thing I need", person: person,
        due: due, repeats: repeats)))
}

func assign(due: HomeworkDue? = nil, repeats: Int? = nil, person: String? = nil) -> CourseCommand {
  .homework(
    .assign(
      kind: nil, text: "Say one thing I need", person: person, due: due,
      repeats: repeats.map(HomeworkRepeat.everyDays)))
}

func goal(_ number: Int = 1, _ measure: GoalMeasure = .yesNo) -> CourseEvent {
  .goals(
    .set(GoalSet(goal: GoalID(number: number), statement: "Talk with Sam", measure: measure)))
}

func setGoal(
  _ measure: GoalMeasure = .yesNo, by: CivilDate? = nil, agreedOn: CivilDate? = nil,
  person: String? = nil, statement: String = "Talk with Sam"
) -> CourseCommand {
  .goals(
    .set(statement: statement, measure: measure, by: by, agreedOn: agreedOn, person: person))
}

func named(_ number: Int, _ alias: String) -> CourseEvent {
  .people(.added(PersonAdded(person: PersonID(number: number), alias: alias)))
}

let tooLong = String(repeating: "a", count: TextRule.maximumBytes + 1)
let longest = String(repeating: "a", count: TextRule.maximumBytes)

extension Outcome where State == Course {
  /// The starts of the sessions that were put into the calendar, as wall clocks show them.
  var starts: [String] {
    events.compactMap {
      if case .sessions(.scheduled(let scheduled)) = $0 { "\(scheduled.start.civil)" } else { nil }
    }
  }

  /// The sessions that were put into the calendar.
  var scheduledIDs: [Int] {
    events.compactMap {
      if case .sessions(.scheduled(let scheduled)) = $0 { scheduled.session.number } else { nil }
    }
  }
}
