/// The ways in which a reminder reaches a person.
package enum ReminderChannel: String, Hashable, Sendable, Codable, CaseIterable {
  /// A line in the system's journal.
  case journal
  /// The status line of the service.
  case status
  /// Programs that follow the daemon's socket.
  case followers
  /// A popup on the desktop.
  case desktop
  /// The person's own program.
  case hook
  /// The next command in a terminal, when nothing else could show it.
  case terminal

  /// Whether the daemon itself hands reminders to it; the others come and fetch them.
  package var isServedByDaemon: Bool {
    switch self {
    case .journal, .status, .followers: true
    case .desktop, .hook, .terminal: false
    }
  }

  /// Whether what it takes is before the person's eyes. The journal and the status line are there
  /// for those who look.
  package var isSeen: Bool {
    switch self {
    case .journal, .status: false
    case .followers, .desktop, .hook, .terminal: true
    }
  }
}
