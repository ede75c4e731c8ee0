import ControlAPI
import Domain
import Journal
import Projections

/// One course in full.
enum ShowCourse: Verb {
  typealias Method = CourseInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let register = await services.journal.register
    let all = register.all.map(\.course)
    let overview = question.views.overview
    let schedule = question.views.schedule
    let agreements = question.views.agreements
    return Method.Reply(
      course: CourseInterface.CourseDetail(
        summary: services.summary(question.course, overview, in: all),
        therapist: overview.therapist, template: overview.contract?.template,
        plannedSessions: overview.contract?.plannedSessions,
        cadence: overview.contract?.cadence.name, minutes: overview.contract?.minutes,
        attended: schedule.attendedCount,
        progress: schedule.progress(at: question.wording.now, question.wording.zones),
        suggestedPhase: schedule.suggestedPhase?.rawValue,
        renegotiations: overview.renegotiations.map { line($0, question.wording) },
        pauseReason: overview.pauseReason, phase: agreements.phase?.rawValue,
        phases: overview.contract?.phases.map(\.rawValue),
        rhythm: overview.contract.map { CourseWords.rhythm(of: $0) },
        reasons: agreements.reasons.map(\.rawValue),
        reasonText: agreements.reasons.isEmpty
          ? nil : CourseWords.reasons(agreements.reasons),
        previous: overview.previous?.description,
        previousCourse: overview.previous.flatMap { register.entries[$0] }.map {
          services.summary($0, in: all)
        },
        endingRaisedAfter: agreements.endingRaisedAfter,
        reviewEvery: overview.contract?.agreedShape?.reviewEvery))
  }

  private static func line(
    _ change: CourseOverview.Renegotiation, _ wording: Wording
  ) -> String {
    var parts: [String] = []
    if change.before.plannedSessions != change.after.plannedSessions {
      parts.append("\(change.before.plannedSessions) to \(change.after.plannedSessions) sessions")
    }
    if change.before.cadence != change.after.cadence {
      parts.append("\(change.before.cadence.name) to \(change.after.cadence.name)")
    }
    if change.before.minutes != change.after.minutes {
      parts.append("\(change.before.minutes) to \(change.after.minutes) minutes")
    }
    let reason = change.reason.map { ": \($0)" } ?? ""
    return "\(wording.moment(change.at).day), \(parts.joined(separator: ", "))\(reason)"
  }
}
