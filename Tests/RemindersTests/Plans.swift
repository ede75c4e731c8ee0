import Domain
import Reminders
import TestSupport

let course = CourseID(bits: 1)

/// A session of fifty minutes that was agreed when tests begin.
func session(
  _ start: String, number: Int = 1, _ zone: ZoneName = .london, agreedAt: Timestamp = .testStart,
  isPaused: Bool = false, contractedAt: Timestamp? = nil
) -> PlanInput.Session {
  PlanInput.Session(
    course: course, id: SessionID(number: number), start: agreed(start, zone), minutes: 50,
    agreedAt: agreedAt, isCoursePaused: isPaused, contractedAt: contractedAt)
}

/// Homework that was agreed when tests begin.
func homework(
  until due: String, number: Int = 1, assignedAt: Timestamp = .testStart, wasTried: Bool = false,
  isRepeating: Bool = false, isPaused: Bool = false
) -> PlanInput.Homework {
  PlanInput.Homework(
    course: course, id: HomeworkID(number: number), assignedAt: assignedAt, due: agreed(due),
    wasTried: wasTried, isRepeating: isRepeating, isCoursePaused: isPaused)
}

func plan(
  sessions: [PlanInput.Session] = [], homework: [PlanInput.Homework] = [],
  _ ledger: ReminderLedger = ReminderLedger(), at now: Timestamp = .testStart,
  cutOff: Set<ReminderID> = []
) -> ReminderPlan {
  ReminderPlan(
    PlanInput(sessions: sessions, homework: homework), ledger, now: now, zone: .london,
    zones: FixedZones.standard, cutOff: cutOff)
}

/// A ledger to which these commands were given, one after the other.
func ledger(_ commands: ReminderCommand..., at moment: Timestamp = .testStart) throws
  -> ReminderLedger
{
  var ledger = ReminderLedger()
  for command in commands { try ledger.take(command, at: moment) }
  return ledger
}

extension ReminderLedger {
  /// Decides a command and takes in what it leads to.
  @discardableResult
  mutating func take(_ command: ReminderCommand, at moment: Timestamp) throws(ReminderRefusal)
    -> [ReminderEvent]
  {
    let context = DecisionContext(now: moment, zone: .london, zones: FixedZones.standard)
    let events = try decide(command, context)
    for event in events { evolve(event, at: context.time) }
    return events
  }
}

extension ReminderPlan {
  /// What is planned of sessions and homework, as "2026-11-09 15:00 send 1" by London's clocks.
  var lines: [String] { lines(of: [.session, .homework]) }

  /// The same of some kinds; of all of them with the kind: "2026-11-09 18:00 brief together".
  func lines(of kinds: Set<ReminderKind>) -> [String] {
    reminders.filter { kinds.contains($0.kind) }.map { reminder in
      let civil = FixedZones.standard.civil(at: reminder.dueAt, in: .london)
      return switch reminder.disposition {
      case .send(let attempt): "\(civil) send \(attempt)"
      case .suppress(let reason): "\(civil) suppress \(reason)"
      case .lapse(let reason): "\(civil) lapse \(reason)"
      case .merge: "\(civil) together"
      }
    }
  }
}

extension PlannedReminder {
  /// Records that it is due.
  var due: ReminderCommand {
    .recordDue(ReminderDue(key: key, dueAt: dueAt, subjectAt: subjectAt, attempt: 1))
  }

  /// Records that the journal took it.
  var delivered: ReminderCommand {
    .recordDelivered(ReminderDelivered(reminder: id, channel: .journal, attempt: 1))
  }
}
