import ControlAPI
import Domain
import Projections

/// What a skill is, and the times it was practised.
enum ShowSkill: Verb {
  typealias Method = PracticeInterface.ShowSkill

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let skill = try services.skill(parameters.skill)
    let guide = SkillGuide.of(skill)
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(
        skill: PracticeInterface.Skill(
          name: skill.word, title: PracticeWords.title(of: skill), count: 0, results: []),
        explanation: guide.explanation, example: guide.example, care: guide.care, practised: [])
    }
    let count = question.views.practice.skills[skill]?.count ?? 0
    let all = parameters.all ?? false
    var isLeftOut = false
    let times = try await services.entries(
      question, keys: try await services.noteKeys(question, nil), matching: min(20, count)
    ) { event -> PracticeInterface.Practised? in
      let time = question.practised(event, skill, all: all)
      guard time == nil || all || question.shows(event) else {
        isLeftOut = true
        return nil
      }
      return time
    }
    return Method.Reply(
      skill: question.skill(skill), explanation: guide.explanation, example: guide.example,
      care: guide.care, practised: times, leftOut: Apart.leftOut(isLeftOut))
  }
}
