import CivilTime
import ControlAPI
import Domain

/// Reads when a session is, so that a slip is found when it is made.
enum ReadSessionTime: Verb {
  typealias Method = CourseInterface.ReadSessionTime

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let zone = try services.zone(parameters.zone)
    let read = try services.sessionTime(parameters.words, zone: zone)
    guard let agreed = read.agreed else {
      throw DaemonInterface.Invalid(parameter: "words", message: "At what time?")
    }
    let wording = Wording(
      now: services.now, zone: services.machineZone.name, zones: services.zones)
    return Method.Reply(
      start: wording.moment(services.zones.instant(of: agreed), in: agreed.zone))
  }
}
