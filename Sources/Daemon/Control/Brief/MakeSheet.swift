import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

/// A week to print and fill in by hand.
enum MakeSheet: Verb {
  typealias Method = BriefInterface.Week

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let wording = question.wording
    let views = question.views
    let monday = try monday(parameters.week, wording.today)
    let zone = wording.zone
    let start = services.zones.instant(
      of: AgreedTime(civil: CivilDateTime(date: monday, time: .midnight), zone: zone))
    let next =
      views.overview.status.hasEnded
      ? nil : views.schedule.next(after: max(start, wording.now), services.zones)
    let isBipolar = views.schedule.contract?.template == "ipsrt"
    let open = views.homework.dueInOrder(views.schedule, at: wording.now, services.zones)
    let settings = try await services.journal.profile().settings
    return Method.Reply(
      sheet: BriefInterface.Sheet(
        week: "\(wording.day(monday)) to \(wording.day(monday.adding(days: 6)))",
        days: (0..<7).map { day(monday.adding(days: $0)) },
        moodLowest: isBipolar ? -5 : 0, moodHighest: isBipolar ? 5 : 10,
        moodScale: isBipolar ? SheetWords.scaleAroundUsual : SheetWords.scale,
        questions: SheetWords.questions,
        practice: open.filter { question.shows($0.person) }.prefix(4).map { row in
          PracticePart.text(row, row.person.flatMap { views.people.aliases[$0] })
        }, anchors: isBipolar ? SheetWords.anchors : [],
        next: next.map { wording.moment($0.start).text },
        bring: views.agenda.open.prefix(4).map { question.shownText($0).onOneLine() },
        name: parameters.named ?? false ? settings.name : nil))
  }

  private static func monday(_ week: String?, _ today: CivilDate) throws -> CivilDate {
    switch week {
    case nil, "this": return today.startOfWeek
    case "next": return today.startOfWeek.adding(days: 7)
    default:
      throw DaemonInterface.Invalid(parameter: "week", message: "A week is this or next.")
    }
  }

  private static func day(_ date: CivilDate) -> BriefInterface.SheetDay {
    let words = DateWords.day(date, today: date).split(separator: " ")
    return BriefInterface.SheetDay(
      label: "\(words[0].prefix(3)) \(words[1]) \(words[2].prefix(3))",
      date: date.description)
  }
}
