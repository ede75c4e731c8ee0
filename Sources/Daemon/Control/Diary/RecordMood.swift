import ControlAPI
import Domain
import Journal

/// Records how someone feels.
enum RecordMood: Verb {
  typealias Method = DiaryInterface.RecordMood

  /// Moods up to this one show where the plan for hard times is. That is no judgement of risk.
  static let lowLimit = 2

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course, .diary(.recordMood(value: parameters.value, note: parameters.note)))
    let moment = Wording(
      now: services.now, zone: services.machineZone.name, zones: services.zones
    ).moment(recording.moment)
    return Method.Reply(
      receipt: outcome.receipt("Mood \(parameters.value), \(moment.text)."), when: moment,
      low: parameters.value <= lowLimit)
  }
}
