import ControlAPI
import Domain
import Journal
import Projections

/// What was agreed to.
enum ListConsents: Verb {
  typealias Method = CourseInterface.Consents

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    return Method.Reply(
      consents: question.views.agreements.consents.map { consent in
        CourseInterface.Consent(
          scope: consent.scope, recorded: question.wording.moment(consent.recordedAt),
          note: consent.note, withdrawn: consent.withdrawnAt.map { question.wording.moment($0) },
          reason: consent.reason)
      })
  }
}
