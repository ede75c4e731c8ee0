import ControlAPI
import Domain
import Projections

/// All skills, with how often each was practised.
enum ListSkills: Verb {
  typealias Method = PracticeInterface.Skills

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.question(parameters.query)
    return Method.Reply(
      skills: Skill.allCases.map { skill in
        question?.skill(skill)
          ?? PracticeInterface.Skill(
            name: skill.word, title: PracticeWords.title(of: skill), count: 0, results: [])
      })
  }
}

extension Services {
  /// Reads the name of a skill.
  func skill(_ text: String) throws -> Skill {
    if let skill = Skill(word: text) { return skill }
    // "I statements", or its title, does as well.
    let wanted = Self.plain(text)
    let named = Skill.allCases.first { skill in
      [skill.word, PracticeWords.title(of: skill)].contains { Self.plain($0) == wanted }
    }
    if let named { return named }
    let known = Skill.allCases.map(\.word).joined(separator: ", ")
    throw DaemonInterface.Invalid(
      parameter: "skill", message: "\"\(text.prefix(20))\" is none of \(known).")
  }
}
