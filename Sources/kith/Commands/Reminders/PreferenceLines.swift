import ControlAPI

/// How someone wants to be reminded, in two lines.
struct PreferenceLines {
  var preferences: RemindersInterface.Preferences

  init(_ preferences: RemindersInterface.Preferences) { self.preferences = preferences }

  func show() throws {
    try StandardOutput.line(
      preferences.sessionEnabled
        ? "Sessions: \(preferences.sessionText)" : "Sessions: no reminders")
    try StandardOutput.line(
      preferences.homeworkEnabled
        ? "Homework: once, half-way, at \(preferences.homeworkTime)" : "Homework: no reminders")
    if let until = preferences.quietUntil {
      try StandardOutput.line("Quiet until \(until.text): only sessions")
    }
  }
}
