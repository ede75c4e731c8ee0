import ControlAPI
import Domain
import Projections

/// Homework that was tried, and how it went. What was not tried is not told: this is no list of
/// things left undone.
enum PracticePart: BriefPart {
  typealias Attempt = (row: HomeworkList.Row, event: RecordedEvent, attempt: HomeworkAttempted)

  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    var attempts: [Attempt] = []
    for event in material.entries {
      guard case .homework(.attempted(let attempt)) = event.event,
        let row = material.views.homework.rows[attempt.homework], material.shows(row.person)
      else { continue }
      // Of what was tried several times the last stands on the page.
      if !material.details { attempts.removeAll { $0.row.id == row.id } }
      attempts.append((row, event, attempt))
    }
    return BriefInterface.BriefSection(
      "practice", BriefWords.practice, .row, attempts.flatMap { lines($0, material) },
      items: attempts.map { item($0, material) }, limit: material.details ? 100 : 10)
  }

  private static func lines(
    _ attempt: Attempt, _ material: BriefMaterial
  ) -> [BriefInterface.BriefLine] {
    let how = BriefWords.outcome(attempt.attempt.outcome)
    let line = BriefInterface.BriefLine(
      text: text(attempt.row, material.alias(attempt.row.person)),
      aside: "\(how), \(material.wording.shortDay(attempt.event.time.occurredAt))")
    guard material.details, let note = attempt.attempt.note else { return [line] }
    return [line, .init(text: "  \(note.onOneLine(1_000))")]
  }

  private static func item(
    _ attempt: Attempt, _ material: BriefMaterial
  ) -> BriefInterface.BriefItem {
    .init(
      id: attempt.row.id.description,
      when: material.wording.moment(attempt.event.time.occurredAt),
      text: attempt.row.text.onOneLine(), person: material.alias(attempt.row.person),
      outcome: attempt.attempt.outcome.rawValue)
  }

  /// "Say one thing I need, with Sam".
  static func text(_ row: HomeworkList.Row, _ alias: String?) -> String {
    let text = row.text.onOneLine()
    guard let alias, !text.lowercased().contains(alias.lowercased()) else { return text }
    return "\(text), with \(alias)"
  }
}
