import CivilTime
import ControlAPI
import Domain

/// What a bar or a prompt says. Whoever else sees it learns that there is something, and when.
enum GlanceWords {
  static let nothing = "Nothing planned."
  static let paused = "Paused."
  static let noCourse = "Nothing is kept here yet."
  static let locked = "Locked."
  /// Where something waits that is no appointment.
  static let note = "A note for you"

  static func quiet(until moment: Moment) -> String { "Quiet until \(moment.text)." }

  /// "15:00 today", "Tue 15:00", "9 Dec 15:00".
  static func short(_ time: AgreedTime, _ wording: Wording) -> String {
    let clock = DateWords.clock(time.civil.time)
    let date = time.civil.date
    switch date.dayNumber - wording.today.dayNumber {
    case 0: return "\(clock) today"
    case 1...6: return "\(DateWords.weekday(date.weekday).prefix(3)) \(clock)"
    default: return "\(DateWords.shortDay(date)) \(clock)"
    }
  }

  /// "Next: today, 15:00".
  static func next(_ moment: Moment) -> String {
    moment.day == "today" ? "Next: today, \(moment.clock)" : "Next: \(moment.text)"
  }
}
