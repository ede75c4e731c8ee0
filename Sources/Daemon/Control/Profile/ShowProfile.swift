import ControlAPI
import Domain
import Journal

/// What is known of the person.
enum ShowProfile: Verb {
  typealias Method = ProfileInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let settings = try await services.journal.profile().settings
    let zone = services.machineZone.name
    return Method.Reply(
      settings: ProfileInterface.Settings(
        name: settings.name, country: settings.country, sharedScreen: settings.sharedScreen,
        questionnaires: settings.questionnaires?.rawValue, ownNumbers: settings.ownNumbers,
        moodLine: settings.moodLine),
      suggestedCountry: CountryTable().country(of: zone), zone: zone.identifier)
  }
}
