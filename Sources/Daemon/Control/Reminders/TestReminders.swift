import ControlAPI
import Domain
import Journal
import Reminders
import Systemd

/// Sends a trial through every channel, and says which took it.
enum TestReminders: Verb {
  typealias Method = RemindersInterface.Test

  /// How long channels outside the daemon have.
  private static let patience = Duration.seconds(2)

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let preferences = try await services.journal.ledger().preferences
    var taken = await services.attendants.daemonTrial?(ReminderWords.trial) ?? []
    taken.formUnion(try await tryOutside(preferences, services))
    let channels = ReminderChannel.allCases.filter {
      $0 != .terminal && preferences.isEnabled($0)
    }
    return Method.Reply(
      trials: channels.map { channel in
        let isTaken = taken.contains(channel)
        return RemindersInterface.Trial(
          channel: channel.rawValue, taken: isTaken,
          advice: isTaken ? nil : ReminderWords.advice(channel))
      })
  }

  /// Waits until all who attend have taken it, or too long.
  private static func tryOutside(
    _ preferences: ReminderPreferences, _ services: Services
  ) async throws -> Set<ReminderChannel> {
    let expected = Set(
      [ReminderChannel.desktop, .hook].filter {
        preferences.isEnabled($0) && services.attendants.attends($0)
      })
    if expected.isEmpty { return [] }
    services.attendants.beginTrial()
    let hints = services.followers.subscribe(counted: false)
    services.followers.wake()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        // Ends early by being cancelled.
        await Pause.wait(for: patience)
      }
      group.addTask {
        for await _ in hints where services.attendants.trialTaken.isSuperset(of: expected) {
          return
        }
      }
      await group.next()
      group.cancelAll()
    }
    let taken = services.attendants.endTrial()
    services.followers.wake()
    return taken
  }
}
