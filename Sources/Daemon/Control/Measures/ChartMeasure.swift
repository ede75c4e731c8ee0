import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
import Projections
import Vault

/// Scores to draw.
enum ChartMeasure: Verb {
  typealias Method = MeasuresInterface.Chart

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let instrument = try services.instrument(parameters.instrument, question)
    let range = instrument.totalRange
    let making = PlotMaking(
      title: instrument.title, one: "score", many: "scores",
      range: instrument.value(range.lowerBound)...instrument.value(range.upperBound),
      weeks: parameters.weeks)
    return Method.Reply(
      plot: making.plot(try await values(of: instrument, question, services), question))
  }

  private static func values(
    of instrument: Domain.Instrument, _ question: CourseQuestion, _ services: Services
  ) async throws -> [PlotMaking.Value] {
    let scope = KeyScope(.notes, stream: question.course.stream.bytes)
    guard let key = try await services.vault.existingKey(for: scope) else { return [] }
    return try await services.entries(question, keys: [key.ref], matching: 1000) { event in
      guard case .measures(.completed(let completed)) = event.event,
        completed.instrument == instrument.id, let total = completed.total
      else { return nil }
      return PlotMaking.Value(
        day: services.zones.civil(at: event.time.occurredAt, in: event.time.zone).date,
        value: instrument.value(total))
    }
  }
}
