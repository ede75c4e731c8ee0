import ControlAPI
import Systemd

typealias Notice = RemindersInterface.Notice

/// What the agent hears.
enum BoardInput: Hashable, Sendable {
  /// The daemon says what waits for an answer; it says so first after each connecting.
  case notices([Notice])
  case daemonWent
  /// A notification server is there, with none of our popups; the second is a newer one.
  case serverCame
  case serverWent
  /// The server took a popup, or did not: then there is no number.
  case shown(id: String, ticket: Int, number: UInt32?)
  case pressed(number: UInt32, key: String)
  case closed(number: UInt32, reason: UInt32)
  /// The daemon heard that a channel takes a notice, or did not.
  case took(id: String, attempt: Int, channel: AgentChannel, isHeard: Bool)
  case acted(id: String, Answer)
  /// Whether there is a program of the person's own to run.
  case hook(isThere: Bool)
  case hookEnded(id: String, attempt: Int, isTaken: Bool)

  /// What became of a button that was pressed.
  enum Answer: Hashable, Sendable {
    case done
    /// Something is to stand in its place.
    case followUp(Notice)
    /// The daemon said no: asking again would not help.
    case refused
    /// The daemon could not be reached.
    case unheard
  }
}

/// What the agent does.
enum BoardCall: Hashable, Sendable {
  case show(id: String, ticket: Int, Popup, replacing: UInt32)
  case close(number: UInt32)
  case took(id: String, attempt: Int, AgentChannel)
  case failed(id: String, attempt: Int, AgentChannel)
  case act(id: String, action: String)
  case runHook(Notice)
}

/// The channels that are the agent's.
enum AgentChannel: String, Hashable, Sendable { case desktop, hook }

extension Notice {
  /// Whether it may rather be missed than come twice: then it is said first that it is taken, and
  /// done after. Of an appointment it is done first.
  var isAtMostOnce: Bool { kind != "appointment" }

  func isWanted(_ channel: AgentChannel) -> Bool { wanted.contains(channel.rawValue) }

  func isOn(_ channel: AgentChannel) -> Bool { channels.contains(channel.rawValue) }

  /// The popup that it makes. To press the text itself is to open it, where that can be done.
  var popup: Popup {
    var buttons = actions.map { Popup.Button(key: $0.name, label: $0.label) }
    if let open = actions.first(where: { $0.name == "open" }) {
      buttons.insert(Popup.Button(key: "default", label: open.label), at: 0)
    }
    return Popup(summary: summary, body: body, buttons: buttons, isUrgent: urgent)
  }
}
