import ControlAPI
import Domain
import Systemd

/// What stands between a reminder and the person, as far as the daemon can see: it has neither the
/// user's bus nor other programs, and knows who follows it.
struct ReminderChecks {
  private typealias Check = DaemonInterface.Check

  let preferences: ReminderPreferences
  let attendants: Attendants
  /// Where the person's own program would be.
  let hookPath: String

  var all: [DaemonInterface.Check] { [agent, popups, hook].compactMap(\.self) }

  private var agent: DaemonInterface.Check {
    if attendants.isAnybodyThere {
      return Check(name: "kith-agent", outcome: "ok", finding: "follows reminders")
    }
    return Check(
      name: "kith-agent", outcome: "warning",
      finding: "does not follow, so no popup comes and no program of yours is run",
      remedy: "systemctl --user enable --now kith-agent")
  }

  /// A machine without a desktop is as it should be.
  private var popups: DaemonInterface.Check? {
    if !preferences.isEnabled(.desktop) {
      return Check(name: "popups", outcome: "ok", finding: "switched off")
    }
    guard attendants.isAnybodyThere else { return nil }
    return Check(
      name: "popups", outcome: "ok",
      finding: attendants.attends(.desktop)
        ? "a notification server answers. To try it: kith reminders test"
        : "none: no server for them answers here; kith tells what came")
  }

  private var hook: DaemonInterface.Check? {
    switch HookFile(at: hookPath) {
    case .missing: return nil
    case .refused(let reason):
      return Check(
        name: HookFile.name, outcome: "warning", finding: "is not run: it \(reason.rawValue)",
        remedy: "\(reason.remedy ?? "Look at") \(hookPath)")
    case .ready:
      return Check(
        name: HookFile.name, outcome: "ok",
        finding: preferences.isEnabled(.hook) ? "is run for each reminder" : "switched off")
    }
  }

  /// Lingering: it matters to who is not logged in all the time that something is to come.
  static func linger(_ lingers: Bool) -> DaemonInterface.Check {
    if lingers {
      return Check(name: "linger", outcome: "ok", finding: "kithd goes on after logout")
    }
    return Check(
      name: "linger", outcome: "warning",
      finding: "kithd ends with your last login; what comes then waits or lapses",
      remedy: "Only if you log out between reminders: loginctl enable-linger")
  }
}
