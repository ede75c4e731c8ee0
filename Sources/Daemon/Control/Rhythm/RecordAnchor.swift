import CivilTime
import ControlAPI
import Domain
import Journal

/// Records one point of one day.
enum RecordAnchor: Verb {
  typealias Method = RhythmInterface.Record

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let anchor = try services.required(RhythmAnchor.self, parameters.anchor, "anchor")
    let day = try parameters.day.map { try TimeExpression.read($0, services.context(.past)).date }
    let outcome = try await recording.record(
      question.course,
      .rhythm(
        .record(
          anchor: anchor, day: day, time: try parameters.time.map(services.timeOfDay),
          company: try services.choice(RhythmCompany.self, parameters.company, "company"))))
    guard case .rhythm(.anchorRecorded(let kept))? = outcome.entries.first?.courseEvent?.event
    else { return Method.Reply(receipt: outcome.receipt("Noted."), date: "") }
    return Method.Reply(
      receipt: outcome.receipt("\(RhythmWords.line(kept)), \(question.wording.day(kept.day))."),
      date: kept.day.description)
  }
}

extension Services {
  /// Reads one of a few words that has to be there.
  func required<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ text: String, _ parameter: String
  ) throws -> Choice where Choice.RawValue == String {
    if let choice = try choice(type, text, parameter) { return choice }
    throw DaemonInterface.Invalid(parameter: parameter, message: "This is needed.")
  }

  /// Reads a time on a wall clock, without a day: "23:30", "7am".
  func timeOfDay(_ text: String) throws -> TimeOfDay {
    if let time = TimeOfDay(text) { return time }
    guard let time = try TimeExpression.read(text, context(.past)).time else {
      throw DaemonInterface.Invalid(
        parameter: "time", message: "Give a time of day, for example 23:30 or 7am.")
    }
    return time
  }
}
