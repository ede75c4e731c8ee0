import CivilTime
import ControlAPI
import Domain
import Projections

extension Services {
  /// The most moods that are counted or drawn: the latest.
  private static let moodLimit = 5000

  /// Moods of a course, the latest first, read from the record.
  func moods(_ question: CourseQuestion) async throws -> [Projections.MoodCount.Point] {
    try await entries(
      question, keys: try await noteKeys(question, nil), matching: Self.moodLimit
    ) { event in
      guard case .diary(.moodRecorded(let mood)) = event.event else { return nil }
      return Projections.MoodCount.Point(
        at: event.time.occurredAt,
        day: zones.civil(at: event.time.occurredAt, in: event.time.zone).dayOfLife,
        value: mood.value,
        person: mood.person)
    }
  }
}

extension DiaryInterface.MoodCount {
  fileprivate init(_ label: String, _ count: Projections.MoodCount, _ scale: MoodScale) {
    self.init(
      label: label, entries: count.entries, lowest: count.lowest, highest: count.highest,
      days: count.days, shown: scale.shown(count.lowest...count.highest))
  }
}

/// Moods with somebody, counted person by person.
enum CountMoodsByPerson: Verb {
  typealias Method = DiaryInterface.MoodsByPerson

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let counts = Projections.MoodCount.byPerson(try await services.moods(question))
    let shown = counts.filter {
      parameters.all ?? false || question.views.people.isShown($0.person)
    }
    return Method.Reply(
      people: shown.compactMap { person, count in
        question.views.people.aliases[person].map {
          DiaryInterface.MoodCount($0, count, question.moodScale)
        }
      }, leftOut: Apart.leftOut(shown.count < counts.count))
  }
}

/// Moods counted from session to session.
enum CountMoodsBySession: Verb {
  typealias Method = DiaryInterface.MoodsBySession

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let zones = question.wording.zones
    let numbers = question.views.schedule.numbers(zones)
    let sessions = question.views.schedule.inOrder(zones).filter { $0.status == .attended }
    let counts = Projections.MoodCount.bySession(
      try await services.moods(question), sessions.map { $0.interval(zones).lowerBound })
    return Method.Reply(
      weeks: counts.map { index, count in
        let first = sessions.first.flatMap { numbers[$0.id] }
        let label =
          index.map { "after session \(numbers[sessions[$0].id] ?? $0 + 1)" }
          ?? first.map { "before session \($0)" } ?? "so far"
        return DiaryInterface.MoodCount(label, count, question.moodScale)
      })
  }
}

/// Moods to draw.
enum ChartMoods: Verb {
  typealias Method = DiaryInterface.MoodChart

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let scale = question.moodScale
    let making = PlotMaking(
      title: "Mood", one: "entry", many: "entries",
      range: Double(scale.range.lowerBound)...Double(scale.range.upperBound),
      signed: scale == .fromUsual, weeks: parameters.weeks)
    let values = try await services.moods(question).map {
      PlotMaking.Value(day: $0.day, value: Double($0.value))
    }
    return Method.Reply(plot: making.plot(values, question))
  }
}

extension CourseQuestion {
  /// How mood is numbered in this course.
  var moodScale: MoodScale { views.overview.contract?.moodScale ?? .lowestToHighest }
}
