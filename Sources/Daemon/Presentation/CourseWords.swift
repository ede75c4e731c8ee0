import CivilTime
import Domain
import Projections

/// What is said of a course as a whole, in one place.
enum CourseWords {
  /// The question at a template's own session.
  static let ending =
    "Have you two talked about finishing? There is time for it: kith course ending"

  /// What takes the place of that question where a course has no end to work towards.
  static func review(every: Int) -> String {
    "\(every) sessions since you last looked back together. What do you both see? "
      + "kith course ending"
  }

  /// What came along from the course before, without a name; nil where nothing did.
  static func brought(
    people: Int, roles: Int, themes: Int, hardDays: Int, signs: Int, plan: Bool
  ) -> String? {
    func counted(_ count: Int, _ one: String, _ more: String) -> String? {
      count == 0 ? nil : count == 1 ? "1 \(one)" : "\(count) \(more)"
    }
    let parts = [
      counted(people, "person", "people"), counted(roles, "role", "roles"),
      counted(themes, "theme", "themes"),
      counted(hardDays, "day that is hard", "days that are hard"), counted(signs, "sign", "signs"),
      plan ? "what you take along" : nil,
    ].compactMap(\.self)
    return parts.isEmpty
      ? nil : "Brought along from the course before: \(parts.joined(separator: ", "))."
  }

  static let finished = "Finished. You may not need this. It will be here."
  static let endedEarly = "Ended. You may not need this. It will be here."
  static let takeAlong =
    "What changed, signs you know, what you will do, who you call: kith course maintenance"

  /// What a phase that usually begins now is told with.
  static func begins(_ phase: Phase) -> String {
    "The \(phase.rawValue) phase often begins about now. If you two agree: "
      + "kith course phase \(phase.rawValue)"
  }

  /// "20 weekly, 6 every two weeks, 6 monthly"; "weekly" for one step.
  static func rhythm(_ steps: [CadenceStep]) -> String {
    guard steps.count > 1 else { return words(steps.first?.cadence ?? .weekly) }
    return steps.map { "\($0.sessions) \(words($0.cadence))" }.joined(separator: ", ")
  }

  /// The same of what was agreed, in one step or several.
  static func rhythm(of contract: Contract) -> String {
    contract.steps.map { rhythm($0) } ?? words(contract.cadence)
  }

  private static func words(_ cadence: Cadence) -> String {
    // A month that keeps the weekday, and so never falls on a Sunday.
    if cadence == .everyDays(28) { return "every four weeks" }
    return cadence.name.replacing("-", with: " ")
  }

  static func reason(_ reason: CourseReason) -> String {
    switch reason {
    case .relationshipProblems: "difficulties in a relationship"
    case .isolation: "loneliness and isolation"
    case .lifeChange: "a change in life"
    case .loss: "a loss"
    case .earlyAdversity: "hard times early in life"
    case .other: "something else"
    }
  }

  static func reasons(_ reasons: [CourseReason]) -> String {
    reasons.map { reason($0) }.joined(separator: ", ")
  }

  /// What became of the sessions, in lines. No shares and no judgement.
  static func attendance(_ attendance: Attendance) -> [String] {
    var lines = [
      attendance.before == 0
        ? "Attended: \(attendance.attended)"
        : "Attended: \(attendance.attended), \(attendance.before) of them before Kith"
    ]
    let parties: [(Party, String)] = [
      (.me, "you"), (.therapist, "your therapist"), (.circumstances, "circumstances"),
    ]
    let off = parties.compactMap { party, name in
      attendance.calledOff[party].map { "\($0) by \(name)" }
    }
    if !off.isEmpty { lines.append("Called off: " + off.joined(separator: ", ")) }
    if attendance.notTakenPlace > 0 {
      lines.append("Did not take place: \(attendance.notTakenPlace)")
    }
    if attendance.moved > 0 { lines.append("Moved: \(attendance.moved)") }
    lines.append("Still to come: \(attendance.planned)")
    return lines
  }
}

extension CourseQuestion {
  /// A calm question or suggestion on the course as a whole, on the day on which it comes up; never
  /// two at once, and none once the course has ended.
  var asks: [String] {
    let today = standingAsks.filter { raised in
      raised.at.map { wording.zones.civil(at: $0, in: wording.zone).date } == wording.today
    }
    return today.prefix(1).map(\.words)
  }

  /// Those that came up before and still stand until the next session, for who wants to see all.
  var asked: [String] { standingAsks.map(\.words).filter { !asks.contains($0) } }

  /// What there is to ask until the next session, with when it came up. The talk about finishing is
  /// the one about the ending phase too, which is not suggested beside it.
  private var standingAsks: [(words: String, at: Timestamp?)] {
    if views.overview.status.hasEnded { return [] }
    let schedule = views.schedule
    let told = [schedule.lastToldAt, schedule.contractedAt].compactMap(\.self).max()
    var asks: [(words: String, at: Timestamp?)] = []
    let isEndingRaised = views.agreements.endingRaisedAfter == schedule.attendedCount
    if isEndingRaised { asks.append((CourseWords.ending, views.agreements.endingRaisedAt)) }
    if schedule.isReviewDue, let every = schedule.contract?.agreedShape?.reviewEvery {
      asks.append((CourseWords.review(every: every), told))
    }
    if !isEndingRaised, let phase = schedule.phaseAboutToBegin, phase != views.agreements.phase {
      asks.append((CourseWords.begins(phase), told))
    }
    return asks
  }
}
