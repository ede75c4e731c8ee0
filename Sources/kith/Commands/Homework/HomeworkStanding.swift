import ControlAPI

/// For when homework is, or how it went.
struct HomeworkStanding {
  let text: String

  init(_ homework: Homework) {
    switch homework.status {
    case .open:
      let due = homework.due.map { "for \($0)" } ?? ""
      text = due.replacing("for before", with: "before").replacing("for every", with: "every")
    case .attempted: text = Self.outcome(homework.lastOutcome) + Self.day(homework.lastAttempt)
    case .reviewed: text = "talked about"
    case .withdrawn: text = "dropped"
    }
  }

  static func outcome(_ name: String?) -> String {
    switch name {
    case "notThisTime": "not this time"
    case let name?: name
    case nil: ""
    }
  }

  private static func day(_ moment: Moment?) -> String { moment.map { ", \($0.day)" } ?? "" }
}
