import ControlAPI
import Domain
import Journal

/// Records that a skill was practised.
enum PractiseSkill: Verb {
  typealias Method = PracticeInterface.Practise

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let homework = try parameters.homework.map {
      try services.id(HomeworkID.self, $0, "homework")
    }
    let outcome = try await recording.record(
      question.course,
      .practice(
        .practise(
          try services.skill(parameters.skill), person: parameters.person,
          situation: parameters.situation, result: parameters.result, homework: homework)))
    return Method.Reply(receipt: outcome.receipt("Noted."))
  }
}
