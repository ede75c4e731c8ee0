import ControlAPI
import Domain
import EventLog
import Journal
import Projections
import Vault

/// Someone in full.
enum ShowPerson: Verb {
  typealias Method = PeopleInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let row = try services.personRow(parameters.person, question)
    let limit = min(max(parameters.limit ?? 10, 0), 50)
    let lines = try await services.entries(
      question, keys: try await services.noteKeys(question, row.id), matching: limit + 1
    ) { event in
      event.event.otherPerson == row.id ? line(event, question) : nil
    }
    return Method.Reply(
      person: question.person(row), inventory: inventory(row, question),
      placements: placements(row, question), history: Array(lines.prefix(limit)),
      more: lines.count > limit)
  }

  private static func line(
    _ event: RecordedEvent, _ question: CourseQuestion
  ) -> PeopleInterface.HistoryLine {
    // Fifty of the longest texts would not fit a frame.
    let text = EntryLine(event.event, question).text
    return PeopleInterface.HistoryLine(
      entry: event.number.description, when: question.wording.moment(event.time.occurredAt),
      text: text.count > 2_000 ? "\(text.prefix(2_000))…" : text)
  }

  private static func inventory(
    _ row: People.Row, _ question: CourseQuestion
  ) -> PeopleInterface.Inventory? {
    guard let entry = row.inventory, let at = row.inventoryAt else { return nil }
    return PeopleInterface.Inventory(
      recorded: question.wording.moment(at), contact: entry.contact, given: entry.given,
      received: entry.received, wanted: entry.wanted, expected: entry.expected,
      theyExpect: entry.theyExpect, mood: entry.mood)
  }

  private static func placements(
    _ row: People.Row, _ question: CourseQuestion
  ) -> [PeopleInterface.Placement] {
    let first = row.firstPlacement.flatMap { row.placements.first == $0 ? nil : $0 }
    return ([first].compactMap(\.self) + row.placements).map { placement in
      PeopleInterface.Placement(
        ring: placement.ring, ringWord: PeopleWords.ring(placement.ring),
        when: question.wording.moment(placement.at))
    }
  }
}
