/// What happened in practice: skills tried, moments looked at, decisions weighed, talks rehearsed.
package enum PracticeEvent: Hashable, Sendable {
  case skillPractised(SkillPractised)
  case communicationAnalysed(CommunicationAnalysed)
  case decisionAnalysed(DecisionAnalysed)
  case decisionResultRecorded(DecisionResultRecorded)
  case rolePlayDone(RolePlayDone)
}

/// A skill was practised, with somebody or not.
package struct SkillPractised: Hashable, Sendable, Codable {
  package var skill: Skill
  package var person: PersonID?
  package var situation: String?
  /// 0, not at all as hoped, to 10, wholly as hoped.
  package var result: Int?
  /// The piece of homework that it was an attempt at.
  package var homework: HomeworkID?

  package init(
    skill: Skill, person: PersonID? = nil, situation: String? = nil, result: Int? = nil,
    homework: HomeworkID? = nil
  ) {
    self.skill = skill
    self.person = person
    self.situation = situation
    self.result = result
    self.homework = homework
  }
}

/// Something that happened between two people was looked at step by step: communication analysis,
/// as in Weissman, Markowitz and Klerman, Comprehensive Guide to Interpersonal Psychotherapy (2000).
/// Any part may be left out, not all.
package struct CommunicationAnalysed: Hashable, Sendable, Codable {
  package var person: PersonID?
  package var happened: String?
  /// What was said; where the other's words are told apart, what the person said.
  package var said: String?
  package var theySaid: String?
  package var felt: String?
  /// What the person meant to say.
  package var meant: String?
  package var wanted: String?
  /// Tone, face, silence.
  package var nonverbal: String?
  /// How it could have been put otherwise.
  package var otherwise: String?
  package var nextTry: String?

  package init(
    person: PersonID? = nil, happened: String? = nil, said: String? = nil,
    theySaid: String? = nil, felt: String? = nil, meant: String? = nil, wanted: String? = nil,
    nonverbal: String? = nil, otherwise: String? = nil, nextTry: String? = nil
  ) {
    self.person = person
    self.happened = happened
    self.said = said
    self.theySaid = theySaid
    self.felt = felt
    self.meant = meant
    self.wanted = wanted
    self.nonverbal = nonverbal
    self.otherwise = otherwise
    self.nextTry = nextTry
  }

  /// All that was told, in the order of the questions.
  package var texts: [String] {
    [happened, said, theySaid, felt, meant, wanted, nonverbal, otherwise, nextTry]
      .compactMap(\.self)
  }
}
