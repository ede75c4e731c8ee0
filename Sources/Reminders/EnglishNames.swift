import Domain

/// Names of days and months in English, the one language of reminders.
enum EnglishNames {
  static func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The name of a month, 1 to 12.
  static func month(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names[month - 1]
  }

  /// "Tuesday 1 December".
  static func day(_ date: CivilDate) -> String {
    "\(weekday(date.weekday)) \(date.day) \(month(date.month))"
  }
}
