import ControlAPI
import Domain
import Projections

/// What forms are called.
enum DraftWords {
  /// "a moment"; never what was answered.
  static func title(of form: String) -> String {
    switch form {
    case "mood": return "a mood"
    case "note": return "a note"
    case "moment", "moment-full": return "a moment"
    case "decide": return "a decision"
    case "roleplay": return "a talk rehearsed"
    case "focus": return "what to work on"
    case "inventory": return "what there is between you and someone"
    case "maintenance": return "what you take along"
    default: break
    }
    let parts = form.split(separator: ":", maxSplits: 1)
    if parts.count == 2, parts[0] == "measure" { return "the questionnaire \(parts[1])" }
    return "a form, \(form)"
  }

  /// How many questions a form has, where that is known here.
  static func questions(in form: String) -> Int? {
    switch form {
    case "moment": 5
    case "moment-full": 9
    case "inventory": 7
    default: nil
    }
  }
}

extension CourseQuestion {
  /// Something begun, as the interface says it.
  func draft(_ row: OpenDrafts.Row) -> DraftsInterface.Draft {
    let answered = row.fields.filter { $0 != "person" }.count
    return DraftsInterface.Draft(
      id: row.id.description, form: row.form, title: DraftWords.title(of: row.form),
      begun: wording.moment(row.begunAt, in: row.zone), saved: wording.moment(row.savedAt),
      answered: answered, questions: DraftWords.questions(in: row.form))
  }
}
