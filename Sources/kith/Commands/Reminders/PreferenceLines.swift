import ControlAPI

/// How someone wants to be reminded: a line a kind, then what holds for all.
struct PreferenceLines {
  var preferences: RemindersInterface.Preferences

  init(_ preferences: RemindersInterface.Preferences) { self.preferences = preferences }

  func show() throws {
    var kinds = Table()
    for kind in preferences.kinds {
      kinds.add("  " + kind.kind, kind.enabled ? kind.when : "off")
    }
    try StandardOutput.line("What comes")
    for line in kinds.lines { try StandardOutput.line(line) }
    try StandardOutput.line()
    var all = Table()
    all.add("  quiet hours", preferences.quietHours ?? "none")
    all.add("  a day", "up to \(preferences.dailyLimit), and those of sessions")
    all.add("  apart", "\(preferences.spacingMinutes) minutes")
    all.add("  says", privacy)
    for channel in preferences.channels where !channel.enabled {
      all.add("  \(channel.channel)", "off")
    }
    if let until = preferences.quietUntil {
      all.add("  quiet", "until \(until.text): only sessions")
    }
    for line in all.lines { try StandardOutput.line(line) }
  }

  private var privacy: String {
    switch preferences.privacy {
    case "discreet": "that there is something, and when (discreet)"
    case "neutral": "what sort of thing it is (neutral)"
    default: "what it is about, with names (full)"
    }
  }
}
