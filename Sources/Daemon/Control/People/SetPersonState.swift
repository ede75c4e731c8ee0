import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// Says where someone stands.
enum SetPersonState: Verb {
  typealias Method = PeopleInterface.SetState

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    guard let state = try services.choice(PersonState.self, parameters.state, "state") else {
      throw DaemonInterface.Invalid(parameter: "state", message: "Say where they stand.")
    }
    let outcome = try await recording.record(
      question.course,
      .people(
        .change(parameters.person, to: state, diedOn: try services.died(parameters.diedOn))))
    let (row, after) = try await services.row(after: outcome, question)
    let notices =
      state == .keepApart ? PeopleWords.keptApart(withdrawn: outcome.withdrawn) : []
    return Method.Reply(
      receipt: outcome.receipt(PeopleWords.state(row.alias, state), notices: notices),
      person: after.person(row))
  }
}

extension Services {
  /// When somebody died, as a person typed it: a year, a month or a day.
  fileprivate func died(_ text: String?) throws -> PartialDate? {
    guard let text else { return nil }
    return try PartialDate(text) ?? day(text, .past).map { PartialDate($0) }
  }
}
