import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// Keeps days free.
enum SkipWeeks: Verb {
  typealias Method = SessionsInterface.Skip

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let (from, through) = try TimeExpression.readRange(
      parameters.days, services.context(.future, zone: question.wording.zone))
    let outcome = try await recording.record(
      question.course,
      .sessions(.skip(from: from, through: through, reason: parameters.reason)))
    let events = outcome.entries.compactMap(\.courseEvent?.event)
    let off = events.count { if case .sessions(.cancelled) = $0 { true } else { false } }
    let added = events.compactMap { event -> AgreedTime? in
      if case .sessions(.scheduled(let scheduled)) = event { scheduled.start } else { nil }
    }
    let wording = question.wording
    var summary = "Free from \(wording.day(from)) to \(wording.day(through)): "
    summary +=
      off == 0
      ? "no session was planned then."
      : off == 1 ? "one session is off." : "\(off) sessions are off."
    let last = added.last.map { "The course now goes on to \(wording.moment($0).text)." }
    let clocks = try services.clockNotices(
      of: outcome, in: question.views.overview.contract?.firstSession, wording)
    return Method.Reply(
      receipt: outcome.receipt(summary, notices: (last.map { [$0] } ?? []) + clocks))
  }
}
