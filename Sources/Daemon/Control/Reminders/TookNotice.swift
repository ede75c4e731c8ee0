import ControlAPI
import Domain
import EventLog
import Journal
import Logging
import Reminders

/// Records that a channel outside the daemon took a notice.
enum TookNotice: Verb {
  typealias Method = RemindersInterface.Took

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let (reminder, channel) = try services.attempt(parameters.id, parameters.channel)
    if services.attendants.tookTrial(reminder, channel) {
      services.followers.wake()
      return Method.Reply()
    }
    _ = try await services.journal.execute(
      JournalRequest(
        id: .random(), content: [],
        target: .ledger([
          .recordDelivered(
            ReminderDelivered(
              reminder: reminder, channel: channel, attempt: parameters.attempt))
        ]), actor: .system, zone: services.machineZone.name))
    return Method.Reply()
  }
}

/// Notes that a channel outside the daemon could not take a notice.
enum FailedNotice: Verb {
  typealias Method = RemindersInterface.Failed

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let (reminder, channel) = try services.attempt(parameters.id, parameters.channel)
    services.attendants.failed(
      Attendants.Attempt(reminder: reminder, number: parameters.attempt, channel: channel))
    services.logger.warning("the channel \(channel.rawValue) did not take a reminder")
    return Method.Reply()
  }
}

extension Services {
  fileprivate func attempt(
    _ id: String, _ channel: String
  ) throws -> (ReminderID, ReminderChannel) {
    guard let channel = try choice(ReminderChannel.self, channel, "channel"),
      !channel.isServedByDaemon
    else {
      throw DaemonInterface.Invalid(
        parameter: "channel", message: "That channel is the daemon's own.")
    }
    return (try reminderID(id), channel)
  }

  /// A full id.
  func reminderID(_ text: String) throws -> ReminderID {
    guard let id = CourseID(text) else {
      throw DaemonInterface.Invalid(
        parameter: "id", message: "The id of a notice is 32 hexadecimal digits.")
    }
    return ReminderID(bits: id.bits)
  }
}
