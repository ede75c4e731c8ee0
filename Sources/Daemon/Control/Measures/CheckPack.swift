import ControlAPI
import Domain
import FlatJSON
import Journal

/// Checks an instrument pack and records nothing.
enum CheckPack: Verb {
  typealias Method = MeasuresInterface.CheckPack

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    Method.Reply(
      instrument: MeasuresInterface.Instrument(try read(parameters.text), isPack: true))
  }

  /// The most bytes that a pack may have, since it is kept as one entry.
  static let maximumBytes = 65_536

  /// The questionnaire in a pack.
  ///
  /// - Parameter text: JSON.
  /// - Returns: the questionnaire, whose rules hold.
  /// - Throws: `org.kith.Daemon.Invalid`, saying what is wrong and in which line and column.
  static func read(_ text: String) throws -> Domain.Instrument {
    if text.utf8.count > maximumBytes {
      throw invalid("A pack has at most 64 KiB.")
    }
    let instrument: Domain.Instrument
    do {
      instrument = try FlatJSON.decode(Domain.Instrument.self, from: Array(text.utf8))
    } catch {
      let fault = JSONFault(error, in: text)
      throw invalid("\(fault.place): \(fault.message) Nothing was kept.")
    }
    try checkMembers(text)
    if let problem = instrument.problem {
      let fault = JSONFault(problem.sentence, path: problem.field, in: text)
      throw invalid("\(fault.place): \(fault.message) Nothing was kept.")
    }
    return instrument
  }

  /// Refuses a member that no pack has: a name that is misspelt would leave out what it was to say.
  private static func checkMembers(_ text: String) throws {
    let places = JSONPlaces(text)
    let known = Domain.Instrument.CodingKeys.allCases.map(\.rawValue)
    guard case .object(let members)? = places.kind(of: "") else { return }
    for member in members where !known.contains(member) {
      let place = places.place(of: member) ?? (1, 1)
      throw invalid(
        "\(place.line):\(place.column): There is no such member here. There are: "
          + "\(known.joined(separator: ", ")). Nothing was kept.")
    }
  }

  private static func invalid(_ message: String) -> DaemonInterface.Invalid {
    DaemonInterface.Invalid(parameter: "text", message: message)
  }
}
