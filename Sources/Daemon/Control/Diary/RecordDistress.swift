import ControlAPI
import Domain
import Journal
import Projections

/// Records how hard a moment is.
enum RecordDistress: Verb {
  typealias Method = DiaryInterface.RecordDistress

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course,
      .diary(
        .recordDistress(
          value: parameters.value, note: parameters.note, about: parameters.about)))
    let moment = Wording(
      now: services.now, zone: services.machineZone.name, zones: services.zones
    ).moment(recording.moment)
    return Method.Reply(
      receipt: outcome.receipt("How hard: \(parameters.value) of 10, \(moment.text)."))
  }
}

/// How hard moments were of late.
enum ListDistress: Verb {
  typealias Method = DiaryInterface.Distresses

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(moments: [])
    }
    let limit = min(max(parameters.limit ?? 20, 1), 200)
    let found = try await services.entries(
      question, keys: try await services.noteKeys(question, nil), matching: limit
    ) { event -> (Timestamp, DiaryInterface.Distress)? in
      guard case .diary(.distressRecorded(let distress)) = event.event else { return nil }
      let shown = DiaryInterface.Distress(
        entry: event.number.description,
        when: question.wording.moment(event.time.occurredAt, in: event.time.zone),
        value: distress.value,
        about: question.shownAlias(distress.person),
        note: distress.note)
      return (event.time.occurredAt, shown)
    }
    return Method.Reply(moments: found.sorted { $0.0 < $1.0 }.map(\.1))
  }
}
