import ControlAPI
import Domain
import Projections

/// Some words of the person's own from earlier in the course.
enum ListOwnWords: Verb {
  typealias Method = BriefInterface.Words

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    return Method.Reply(words: try await services.ownWords(question))
  }
}

extension Services {
  /// A few lines from all over the course to choose from, the earliest first; the same ones for the
  /// same record, so that nothing is drawn at random.
  func ownWords(_ question: CourseQuestion) async throws -> [BriefInterface.OwnWords] {
    let limit = 6
    let found = try await entries(
      question, keys: try await noteKeys(question, nil), matching: 1_000
    ) { event in OwnText(event, question).map { (event, $0.text) } }
    // What was written this week needs no reminding of.
    let week = question.wording.now - .days(7)
    var earlier = found.filter { $0.0.time.occurredAt < week }
    if earlier.isEmpty { earlier = found }
    earlier.sort { ($0.0.time.occurredAt, $0.0.version) < ($1.0.time.occurredAt, $1.0.version) }
    let chosen =
      earlier.count <= limit
      ? earlier : (0..<limit).map { earlier[$0 * (earlier.count - 1) / (limit - 1)] }
    return chosen.map { event, text in
      BriefInterface.OwnWords(
        entry: event.number.description, when: question.wording.moment(event.time.occurredAt),
        text: text.onOneLine())
    }
  }
}
