import ControlAPI
import Domain
import Journal
import Projections

/// What a person needs to know today.
enum AnswerToday: Verb {
  static func answer(
    _ parameters: CourseInterface.Today.Parameters, _ services: Services
  ) async throws -> CourseInterface.Today.Reply {
    let wording = Wording(
      now: try services.reference(parameters.query), zone: services.machineZone.name,
      zones: services.zones)
    let shared = try await services.journal.profile().settings.sharedScreen ?? false
    guard let question = try await services.question(parameters.query) else {
      return CourseInterface.Today.Reply(
        day: CourseInterface.Day(
          date: wording.day(wording.today), state: "none", trying: [], toBring: 0,
          welcomeBack: false, conflicts: [], sharedScreen: shared, warnings: []))
    }
    var day = day(question, sharedScreen: shared)
    day.card = try await services.pendingCard(question)
    return CourseInterface.Today.Reply(day: day)
  }

  private static func day(
    _ question: CourseQuestion, sharedScreen: Bool
  ) -> CourseInterface.Day {
    let views = question.views
    let wording = question.wording
    let hasEnded = views.overview.status.hasEnded
    let schedule = views.schedule
    let open = hasEnded ? [] : views.homework.dueInOrder(schedule, at: wording.now, wording.zones)
    return CourseInterface.Day(
      date: wording.day(wording.today), state: state(views),
      next: hasEnded
        ? nil : schedule.next(after: wording.now, wording.zones).map { question.session($0) },
      toWrapUp: hasEnded
        ? nil : schedule.toWrapUp(at: wording.now, wording.zones).map { question.session($0) },
      trying: open.map { question.homeworkNearby($0) }, toBring: views.agenda.open.count,
      begun: views.drafts.rows.isEmpty ? nil : views.drafts.rows.count,
      canWait: question.recoveryReview,
      welcomeBack: views.activity.wasAway(at: wording.now), welcome: question.welcome,
      conflicts: hasEnded ? [] : question.conflicts, sharedScreen: sharedScreen, warnings: [],
      asks: question.asks, asked: question.asked)
  }

  private static func state(_ views: CourseViews) -> String {
    switch views.overview.status {
    case .notBegun: "none"
    case .paused: "paused"
    case .completed, .endedEarly: "ended"
    case .active:
      views.overview.contract == nil && views.schedule.rows.isEmpty ? "noSessions" : "active"
    }
  }

  typealias Method = CourseInterface.Today
}
