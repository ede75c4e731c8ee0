import ControlAPI
import Domain
import Projections

/// What is begun and not finished.
enum ListDrafts: Verb {
  typealias Method = DraftsInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(drafts: [])
    }
    let all = parameters.all ?? false
    var drafts: [DraftsInterface.Draft] = []
    var isLeftOut = false
    for row in question.views.drafts.inOrder {
      let answers = try await services.answers(of: row, question)
      let person = DraftPerson.alias(answers).flatMap { question.views.people.person(called: $0) }
      if all || question.views.people.isShown(person) {
        drafts.append(question.draft(row, person: question.draftPerson(answers, all: all)))
      } else {
        isLeftOut = true
      }
    }
    return Method.Reply(drafts: drafts, leftOut: Apart.leftOut(isLeftOut))
  }
}
