import CivilTime
import Daemon
import Domain
import EventLog
import Journal
import Projections
import Reminders
import Synchronization
import TestSupport

/// The world around the reminder engine: it reads and records through the journal, as the daemon does,
/// and each message is looked at when it comes.
final class SimulatedReminders: ReminderSurroundings {
  struct Sent: Hashable {
    var reminder: ReminderID
    var channel: ReminderChannel
    var attempt: Int
  }

  /// What outlives the process.
  final class Seen: Sendable {
    struct State {
      var sent: Set<Sent> = []
      var problems: [String] = []
    }
    let state = Mutex(State())
  }

  private let journal: Journal
  private let clock: ManualClock
  private let rules: ZoneDatabase
  private let seen: Seen
  private let fault: PlantedFault?
  private let timer = Mutex<Timestamp?>(nil)

  init(
    _ journal: Journal, _ clock: ManualClock, _ rules: ZoneDatabase, _ seen: Seen,
    fault: PlantedFault?
  ) {
    self.journal = journal
    self.clock = clock
    self.rules = rules
    self.seen = seen
    self.fault = fault
  }

  /// The moment for which the timer is armed.
  var armed: Timestamp? { timer.withLock { $0 } }

  func now() -> Timestamp { clock.now }
  func zone() async -> ZoneName { .london }
  func zones() -> any ZoneRules { rules }
  func ledger() async throws -> ReminderLedger { try await journal.ledger() }

  func planInput() async throws -> PlanInput {
    var input = PlanInput()
    let questionnaires = try await journal.profile().settings.questionnaires
    for entry in await journal.register.live {
      guard let views = try await journal.reader.fold(CourseViews.self, entry.course) else {
        continue
      }
      CoursePlanInput(views.state, entry.course, questionnaires, at: clock.now, .london, rules)
        .add(to: &input)
    }
    return input
  }

  func record(_ commands: [ReminderCommand]) async throws {
    let isForgotten =
      fault == .forgetsDue
      && commands.contains { if case .recordDue = $0 { true } else { false } }
    if commands.isEmpty || isForgotten { return }
    _ = try await journal.execute(
      JournalRequest(
        id: .random(), content: [], target: .ledger(commands), actor: .system, zone: .london))
  }

  func deliver(_ delivery: ReminderDelivery, to channel: ReminderChannel) async throws -> Bool {
    let id = delivery.reminder.id
    let sent = Sent(reminder: id, channel: channel, attempt: delivery.attempt)
    let entry = try await journal.ledger().entries[id]
    seen.state.withLock { state in
      if !state.sent.insert(sent).inserted {
        state.problems.append("reminder \(id) came twice by \(channel), attempt \(sent.attempt)")
      }
      // One that a crash cut off comes again only when it is of a session.
      if sent.attempt > 1, delivery.reminder.kind != .session, entry?.snoozes == 0 {
        state.problems.append("reminder \(id) came again unasked")
      }
      if entry?.attempt != sent.attempt {
        state.problems.append("reminder \(id) came before it was recorded")
      }
    }
    return true
  }

  func announce(status: String) async {}
  func publish(_ plan: ReminderPlan) async {}
  func arm(at moment: Timestamp?) { timer.withLock { $0 = moment } }
  func report(_ problem: String) {}
}
