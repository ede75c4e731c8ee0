import ControlAPI
import Domain
import Journal

/// Changes what is known of the person.
enum ChangeProfile: Verb {
  typealias Method = ProfileInterface.Change

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let settings = ProfileSettings(
      name: parameters.settings.name, country: parameters.settings.country,
      sharedScreen: parameters.settings.sharedScreen,
      questionnaires: try services.choice(
        QuestionnaireRhythm.self, parameters.settings.questionnaires, "questionnaires"),
      ownNumbers: parameters.settings.ownNumbers, moodLine: parameters.settings.moodLine)
    let outcome = try await recording.record(.profile(.change(settings)))
    let notices = await services.writeClearFiles()
    return Method.Reply(receipt: outcome.receipt("Noted.", notices: notices))
  }
}
