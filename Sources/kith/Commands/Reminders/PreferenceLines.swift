import ControlAPI

/// How someone wants to be reminded: a line a kind, then what holds for all.
struct PreferenceLines {
  var preferences: RemindersInterface.Preferences

  init(_ preferences: RemindersInterface.Preferences) { self.preferences = preferences }

  /// All of them.
  func show() throws {
    try StandardOutput.line("What comes")
    try show(kinds)
    try StandardOutput.line()
    try show(general.filter { $0.value != "on" })
  }

  /// Those of these names, as far as there are such.
  func show(only names: Set<String>) throws {
    try show((kinds + general).filter { names.contains($0.name) })
  }

  private typealias Line = (name: String, value: String)

  private func show(_ lines: [Line]) throws {
    var table = Table()
    for line in lines { table.add("  " + line.name, line.value) }
    for line in table.lines { try StandardOutput.line(line) }
  }

  private var kinds: [Line] {
    preferences.kinds.map { ($0.kind, $0.enabled ? $0.when : "off") }
  }

  private var general: [Line] {
    [
      (Self.quietHours, preferences.quietHours ?? "none"),
      (Self.perDay, "up to \(preferences.dailyLimit), and those of sessions"),
      (Self.apart, "\(preferences.spacingMinutes) minutes"),
      (Self.privacy, privacy),
    ] + preferences.channels.map { ($0.channel, $0.enabled ? "on" : "off") }
      + (preferences.quietUntil.map { [("quiet", "until \($0.text): only sessions")] } ?? [])
  }

  static let quietHours = "quiet hours"
  static let perDay = "a day"
  static let apart = "apart"
  static let privacy = "says"

  private var privacy: String {
    switch preferences.privacy {
    case "discreet": "that there is something, and when (discreet)"
    case "neutral": "what sort of thing it is (neutral)"
    default: "what it is about, with names (full)"
    }
  }
}
