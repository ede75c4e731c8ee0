import ControlAPI
import Domain
import Journal
import Reminders

extension Services {
  /// The entry that a person names by its short name, by the start of it, or by its full id.
  ///
  /// - Throws: `org.kith.Daemon.NotFound`, or `Invalid` where several begin so.
  func reminderEntry(_ text: String, _ ledger: ReminderLedger) throws -> ReminderEntry? {
    try named(text, ledger.entries.keys, id: \.self).flatMap { ledger.entries[$0] }
  }

  /// Of several things with ids the one that is named; nil for none.
  func named<Value>(
    _ text: String, _ values: some Sequence<Value>, id: (Value) -> ReminderID
  ) throws -> Value? {
    var digits = text.lowercased()[...]
    if digits.first == "r" { digits = digits.dropFirst() }
    guard (4...32).contains(digits.count), digits.allSatisfy(\.isHexDigit) else {
      throw DaemonInterface.Invalid(
        parameter: "reminder",
        message: "A reminder is named like r3f9a2c1d. Which there are: kith reminders")
    }
    let found = values.filter { id($0).description.hasPrefix(digits) }
    if found.count > 1 {
      throw DaemonInterface.Invalid(
        parameter: "reminder", message: "More than one begins so. Give all of its name.")
    }
    return found.first
  }

  /// The reminder that a person means who names it, or names none: then the latest that waits.
  func answeredReminder(_ text: String?) async throws -> ReminderEntry {
    let ledger = try await journal.ledger()
    if let text {
      if let entry = try reminderEntry(text, ledger) { return entry }
      throw DaemonInterface.NotFound(
        message: "No reminder came that is called so. Which there are: kith reminders")
    }
    guard let last = try await waitingReminders().last else {
      throw DaemonInterface.NotFound(
        message: "No reminder waits for an answer. What there is: kith reminders")
    }
    return last.entry
  }

  /// What waits for an answer.
  func waitingReminders() async throws -> [WaitingReminder] {
    WaitingReminder.all(
      try await planInput(), try await journal.ledger(), now: now, zone: machineZone.name,
      zones: zones)
  }
}
