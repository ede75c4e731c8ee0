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

/// Whom something begun is with or about.
enum DraftPerson {
  /// The questions that are answered with a name.
  static let fields = ["person", "about"]

  static func alias(_ answers: [DraftAnswer]) -> String? {
    answers.first { fields.contains($0.field) }?.text
  }
}

extension CourseQuestion {
  /// Something begun, as the interface says it.
  ///
  /// - Parameters:
  ///   - row: what is known of it without its words.
  ///   - person: whom it is with or about, as it may be said.
  /// - Returns: the draft.
  func draft(_ row: OpenDrafts.Row, person: String? = nil) -> DraftsInterface.Draft {
    let measure = row.form.split(separator: ":", maxSplits: 1)
    let items =
      measure.count == 2 && measure[0] == "measure"
      ? views.measures.instrument(String(measure[1]))?.items : nil
    let questions = DraftWords.questions(in: row.form) ?? items
    let answered = row.fields.filter { !DraftPerson.fields.contains($0) }.count
    return DraftsInterface.Draft(
      id: row.id.description, form: row.form, title: DraftWords.title(of: row.form),
      begun: wording.moment(row.begunAt, in: row.zone), saved: wording.moment(row.savedAt),
      answered: min(answered, questions ?? answered), questions: questions, person: person)
  }

  /// Whom a draft is with or about, as it may be said; nil for nobody.
  func draftPerson(_ answers: [DraftAnswer], all: Bool = false) -> String? {
    guard let alias = DraftPerson.alias(answers) else { return nil }
    guard let person = views.people.person(called: alias) else { return alias }
    return name(person, all: all)
  }
}
