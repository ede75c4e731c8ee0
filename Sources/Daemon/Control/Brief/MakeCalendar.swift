import ControlAPI
import Domain
import Projections

/// The sessions to come, as entries for a calendar.
enum MakeCalendar: Verb {
  typealias Method = BriefInterface.Calendar

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let summary = try summary(parameters.wording)
    let now = question.wording.now
    let rows =
      question.views.overview.status.hasEnded
      ? []
      : question.views.schedule.inOrder(services.zones).filter {
        $0.status == .planned && $0.interval(services.zones).upperBound > now
      }
    // A calendar without an entry is none (RFC 5545, section 3.6).
    guard !rows.isEmpty else {
      throw DaemonInterface.NotFound(
        message: "No session is planned. To add one: kith session schedule")
    }
    let entries = rows.map { row in
      CalendarFile.Entry(
        id: CalendarFile.id(question.course, row.id), interval: row.interval(services.zones),
        agreedAt: row.agreedAt, revision: row.movedFrom.count)
    }
    return Method.Reply(
      lines: CalendarFile(summary: summary, entries: entries).lines, entries: entries.count)
  }

  /// What an entry says. Who else reads the calendar learns that there is something, and when.
  private static func summary(_ wording: String?) throws -> String {
    switch wording {
    case nil, "neutral": return "Appointment"
    case "discreet": return "Busy"
    default:
      throw DaemonInterface.Invalid(
        parameter: "wording", message: "A calendar says it discreet or neutral.")
    }
  }
}
