import ControlAPI
import Domain
import Projections

/// What PHQ-9 and GAD-7 say together.
enum ShowRecovery: Verb {
  typealias Method = MeasuresInterface.Recovery

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    var changes: [(change: MeasureChange, cutOff: Int)] = []
    var numbers: [String] = []
    for id in ["phq-9", "gad-7"] {
      guard let instrument = Domain.Instrument.named(id), let cutOff = instrument.cutOff,
        let change = question.views.measures.rows[id]?
          .change(instrument, firstSession: question.firstSession, preset: .nhs),
        let before = change.baseline.total, let now = change.latest.total
      else { return Method.Reply(known: false, words: [MeasureWords.recoveryUnknown]) }
      changes.append((change, cutOff))
      numbers.append("\(instrument.title) \(now), \(before) at the start.")
    }
    let recovery = MeasureRecovery(changes)
    return Method.Reply(
      known: true, reliablyBetter: recovery.isReliablyBetter,
      reliablyWorse: recovery.isReliablyWorse, belowBoth: recovery.hasRecovered,
      words: numbers + MeasureWords.recovery(recovery))
  }
}
