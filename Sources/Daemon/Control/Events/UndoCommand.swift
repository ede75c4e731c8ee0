import ControlAPI
import Domain
import Journal

/// Takes back what the person last recorded.
enum UndoCommand: Verb {
  typealias Method = EventsInterface.Undo

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(.undo(question.course))
    return Method.Reply(receipt: try await services.undone(outcome, question))
  }
}

extension Services {
  /// What was taken back, said so that a person can check.
  func undone(_ outcome: CommandOutcome, _ question: CourseQuestion) async throws -> Receipt {
    var lines: [String] = []
    for entry in outcome.entries {
      guard case .amendment(.retracted(let target)) = entry.body.payload else { continue }
      let version = Int64(target.number)
      let opened = try await journal.reader.page(
        question.course.stream, from: version, through: version
      ).first
      if let event = opened?.courseEvent?.event {
        let isApart = try await self.isApart(event, question)
        let text = isApart ? Apart.something : EntryLine(event, question).text
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        lines.append("\(target): \(line.count > 60 ? line.prefix(60) + "…" : line)")
      } else {
        lines.append("\(target): the correction")
      }
    }
    let summary = lines.isEmpty ? "Taken back." : "Taken back: \(lines[0])"
    let rest = lines.count > 1 ? ["and \(lines.count - 1) more that came with it."] : []
    return outcome.receipt(summary, notices: rest)
  }
}
