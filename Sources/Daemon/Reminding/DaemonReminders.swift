import Domain
import EventLog
import Journal
import Logging
import Reminders
import Snapshots
import Systemd

/// What the reminder engine needs, from the parts of the daemon.
struct DaemonReminders: ReminderSurroundings {
  let services: Services
  let timer: WallClockTimer
  let notifier: ServiceNotifier
  let usesJournal: Bool

  func now() -> Timestamp { services.now }

  func zone() async -> ZoneName { services.machineZone.name }

  func zones() -> any ZoneRules { services.zones }

  func planInput() async throws -> PlanInput {
    let input = try await watched { try await services.planInput() }
    await services.keepPlanInput(input)
    return input
  }

  func ledger() async throws -> ReminderLedger {
    try await watched { try await services.journal.ledger() }
  }

  /// A disk that fails here ends the daemon, as it does under a call: nobody else may come to ask.
  private func watched<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch {
      FatalFailure.look(at: error)
      throw error
    }
  }

  func record(_ commands: [ReminderCommand]) async throws {
    guard !commands.isEmpty else { return }
    try await watched {
      _ = try await services.journal.execute(
        JournalRequest(
          id: .random(), content: [], target: .ledger(commands), actor: .system,
          zone: services.machineZone.name))
    }
  }

  func deliver(
    _ delivery: ReminderDelivery, to channel: ReminderChannel
  ) async throws -> Bool {
    switch channel {
    case .desktop, .hook, .terminal: return false
    case .journal: return try writeJournal(delivery)
    case .status:
      notifier.status(delivery.text)
      return true
    // Followers read what is due from the record itself.
    case .followers: return services.followers.count > 0
    }
  }

  private func writeJournal(_ delivery: ReminderDelivery) throws -> Bool {
    let reminder = delivery.reminder
    let isSession = reminder.kind == .session
    return try writeJournal(
      delivery.text, kind: isSession ? "appointment" : "task",
      isSession ? MessageID.appointment : MessageID.task,
      [
        ("KITH_REMINDER", reminder.id.description),
        ("KITH_DUE", "\(reminder.dueAt.milliseconds)"), ("KITH_ATTEMPT", "\(delivery.attempt)"),
      ])
  }

  /// Administrators can read the journal: what is in it is coarse.
  private func writeJournal(
    _ text: String, kind: String, _ message: String, _ more: [(String, String)]
  ) throws -> Bool {
    guard usesJournal else {
      StandardErrorLine.write("kithd: \(text)")
      return true
    }
    try JournalWriter.send(
      [
        ("MESSAGE", text), ("MESSAGE_ID", message), ("PRIORITY", "5"),
        ("SYSLOG_IDENTIFIER", "kithd"), ("KITH_KIND", kind),
      ] + more)
    return true
  }

  /// Sends a trial through the daemon's own channels.
  ///
  /// - Returns: those that took it.
  func trial(_ text: String) async -> Set<ReminderChannel> {
    var taken: Set<ReminderChannel> = [.status]
    notifier.status(text)
    if services.followers.count > 0 { taken.insert(.followers) }
    do {
      if try writeJournal(text, kind: "trial", MessageID.task, []) { taken.insert(.journal) }
    } catch {
      report("the journal did not take a trial")
    }
    return taken
  }

  func announce(status: String) async {
    notifier.status(services.isLocked ? "Locked. \(status)" : status)
  }

  func publish(_ plan: ReminderPlan) async {
    let entries = plan.reminders.prefix(100).compactMap { reminder -> DueEntry? in
      guard reminder.isMessage else { return nil }
      return DueEntry(
        dueAt: reminder.dueAt.milliseconds, subjectAt: reminder.subjectAt.milliseconds,
        reminder: CourseID(bits: reminder.id.bits).stream.bytes,
        kind: reminder.kind == .session ? 1 : 2)
    }
    await services.cache.replaceDueIndex(Array(entries))
    // What stands before the person may be another now.
    services.followers.wake()
  }

  func arm(at moment: Timestamp?) { timer.arm(at: moment?.milliseconds) }

  func report(_ problem: String) { services.logger.warning("\(problem)") }
}
