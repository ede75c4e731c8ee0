import ControlAPI
import Domain
import Projections

/// What the person wanted to remember of the last session.
enum LastTimePart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let last = material.views.schedule.lastAttended(material.wording.zones)?.id
    let notes = material.entries.compactMap { event -> (RecordedEvent, String)? in
      guard case .sessions(.noteWritten(let note)) = event.event, note.session == last else {
        return nil
      }
      return (event, note.text.onOneLine())
    }
    return BriefInterface.BriefSection(
      "lastTime", BriefWords.lastTime, .row, notes.map { .init(text: $0.1) },
      items: notes.map { event, text in
        .init(
          id: event.number.description, when: material.wording.moment(event.time.occurredAt),
          text: text)
      }, limit: 3)
  }
}
