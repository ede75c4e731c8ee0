import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// Records how someone feels.
enum RecordMood: Verb {
  typealias Method = DiaryInterface.RecordMood

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course,
      .diary(
        .recordMood(
          value: parameters.value, note: parameters.note, about: parameters.about)))
    let moment = Wording(
      now: services.now, zone: services.machineZone.name, zones: services.zones
    ).moment(recording.moment)
    let line = try await services.journal.profile().settings.moodLine
    let isLow = isLow(
      parameters.value, line: line,
      template: question.views.overview.contract?.template ?? "")
    let hour = services.zones.civil(at: recording.moment, in: services.machineZone.name).time.hour
    return Method.Reply(
      receipt: outcome.receipt(
        "Mood \(question.moodScale.shown(parameters.value)), \(moment.text)."), when: moment,
      low: isLow, quietLines: isLow ? SafetyWords.quietLines(hour: hour) : [])
  }

  /// Whether a mood shows where the plan for hard times is. That is no judgement of risk.
  ///
  /// - Parameters:
  ///   - value: the mood, 0 to 10, or −5 to 5 where the template has that scale.
  ///   - line: the highest that does; 2 unless the person chose another.
  ///   - template: of the course.
  /// - Returns: whether it does.
  static func isLow(_ value: Int, line: Int?, template: String) -> Bool {
    let line = line ?? 2
    return line >= 0 && value <= (template == "ipsrt" ? line - 5 : line)
  }
}
