import ControlAPI

/// The country that somebody means.
enum FindCountry: Verb {
  typealias Method = ProfileInterface.FindCountry

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let country = CountryTable().country(called: parameters.words) else {
      throw DaemonInterface.Invalid(
        parameter: "words",
        message: "\"\(parameters.words.prefix(40))\" is not one country that Kith knows. "
          + "Its two letters do as well: GB, PT.")
    }
    return Method.Reply(country: country)
  }
}
