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
    let lines = try await services.quietLines(
      afterMood: parameters.value, at: recording.moment, question)
    return Method.Reply(
      receipt: outcome.receipt(
        "Mood \(question.moodScale.shown(parameters.value)), \(moment.text)."), when: moment,
      low: !lines.isEmpty, quietLines: lines)
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

extension Services {
  /// What is said after a low mood, however it came into the record; nothing after another.
  func quietLines(
    afterMood value: Int, at moment: Timestamp, _ question: CourseQuestion
  ) async throws -> [String] {
    let line = try await journal.profile().settings.moodLine
    let template = question.views.overview.contract?.template ?? ""
    guard RecordMood.isLow(value, line: line, template: template) else { return [] }
    return SafetyWords.quietLines(
      hour: zones.civil(at: moment, in: machineZone.name).time.hour)
  }

  /// The same for an event that may be no mood at all.
  func quietLines(
    after event: CourseEvent?, at moment: Timestamp, _ question: CourseQuestion
  ) async throws -> [String] {
    guard case .diary(.moodRecorded(let mood))? = event else { return [] }
    return try await quietLines(afterMood: mood.value, at: moment, question)
  }
}
