/// Why a course does not allow something.
package enum CourseRefusal: Error, Hashable, Sendable {
  case notBegun
  case ended
  case occursInFuture
  case text(TextProblem)
  case contract(ContractRefusal)
  case sessions(SessionRefusal)
  case homework(HomeworkRefusal)
  case goals(GoalRefusal)
  case diary(DiaryRefusal)
  case rhythm(RhythmRefusal)
  case benefits(BenefitRefusal)
  case people(PersonRefusal)
  case brief(BriefRefusal)
  case agreements(AgreementRefusal)
  case roles(RoleRefusal)
  case themes(ThemeRefusal)
  case drafts(DraftRefusal)
  case practice(PracticeRefusal)
  case measures(MeasureRefusal)
  case focus(FocusRefusal)
  case timeline(TimelineRefusal)
  case recovery(RecoveryRefusal)

  /// A stable name, for programs: "sessions.overlaps".
  package var code: String {
    switch self {
    case .notBegun: "course.notBegun"
    case .ended: "course.ended"
    case .occursInFuture: "course.occursInFuture"
    case .text(let problem): problem.code
    case .contract(let refusal): refusal.code
    case .sessions(let refusal): refusal.code
    case .homework(let refusal): refusal.code
    case .goals(let refusal): refusal.code
    case .diary(let refusal): refusal.code
    case .rhythm(let refusal): refusal.code
    case .benefits(let refusal): refusal.code
    case .people(let refusal): refusal.code
    case .brief(let refusal): refusal.code
    case .agreements(let refusal): refusal.code
    case .roles(let refusal): refusal.code
    case .themes(let refusal): refusal.code
    case .drafts(let refusal): refusal.code
    case .practice(let refusal): refusal.code
    case .measures(let refusal): refusal.code
    case .focus(let refusal): refusal.code
    case .timeline(let refusal): refusal.code
    case .recovery(let refusal): refusal.code
    }
  }

  /// The sentence for a person: what is in the way, and what to do.
  package var sentence: String {
    switch self {
    case .notBegun: "No course has begun. Begin one with: kith begin"
    case .ended: "This course has ended, and is kept as it was. Begin another with: kith begin"
    case .occursInFuture:
      "That lies in the future. What has happened can be dated back with --at, not forward."
    case .text(let problem): problem.sentence
    case .contract(let refusal): refusal.sentence
    case .sessions(let refusal): refusal.sentence
    case .homework(let refusal): refusal.sentence
    case .goals(let refusal): refusal.sentence
    case .diary(let refusal): refusal.sentence
    case .rhythm(let refusal): refusal.sentence
    case .benefits(let refusal): refusal.sentence
    case .people(let refusal): refusal.sentence
    case .brief(let refusal): refusal.sentence
    case .agreements(let refusal): refusal.sentence
    case .roles(let refusal): refusal.sentence
    case .themes(let refusal): refusal.sentence
    case .drafts(let refusal): refusal.sentence
    case .practice(let refusal): refusal.sentence
    case .measures(let refusal): refusal.sentence
    case .focus(let refusal): refusal.sentence
    case .timeline(let refusal): refusal.sentence
    case .recovery(let refusal): refusal.sentence
    }
  }

  /// The first sentence alone: what is in the way.
  package var reason: String {
    let words = sentence.split(separator: " ")
    guard let last = words.firstIndex(where: { $0.hasSuffix(".") }) else { return sentence }
    return words[...last].joined(separator: " ")
  }

  /// Whether it is because the thing named is not there, rather than because of a rule.
  package var isNotFound: Bool {
    switch self {
    case .sessions(.unknown), .sessions(.unknownItem), .homework(.unknown), .goals(.unknown),
      .people(.unknown):
      true
    case .drafts(.unknown): true
    case .practice(.unknownDecision): true
    case .roles(.unknown): true
    case .themes(.unknown), .themes(.noSuchEntry): true
    case .measures(.unknown): true
    case .focus(.unknown): true
    case .timeline(.unknown): true
    case .recovery(.unknown): true
    default: false
    }
  }
}
