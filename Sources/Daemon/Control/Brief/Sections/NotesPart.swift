import ControlAPI
import Domain
import Projections

/// What was written since the last session: in full with details; on the page, where there are a few,
/// a line of each, so that one sentence in a week is there on Tuesday.
enum NotesPart: BriefPart {
  /// The most notes of which a line stands on the page.
  private static let fewNotes = 3
  /// The most bytes that all notes together may have, so that a reply fits its frame.
  private static let byteLimit = 150_000

  typealias Entry = (event: RecordedEvent, note: NoteWritten)

  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let notes = material.entries.compactMap { event -> Entry? in
      guard case .diary(.noteWritten(let note)) = event.event, material.shows(note.about) else {
        return nil
      }
      return (event, note)
    }
    return material.details ? full(notes, material) : brief(notes, material)
  }

  private static func brief(
    _ notes: [Entry], _ material: BriefMaterial
  ) -> BriefInterface.BriefSection? {
    guard notes.count <= fewNotes else { return nil }
    return BriefInterface.BriefSection(
      "notes", BriefWords.notes, .row,
      notes.map { entry in
        .init(
          text: "\(material.wording.shortDay(entry.event.time.occurredAt))"
            + "\(about(entry, material)). \(entry.note.text.onOneLine(140).asSentence)")
      }, items: notes.map { item($0, $0.note.text.onOneLine(), material) })
  }

  private static func full(
    _ notes: [Entry], _ material: BriefMaterial
  ) -> BriefInterface.BriefSection? {
    var bytes = 0
    let fitting = notes.prefix { entry in
      bytes += entry.note.text.utf8.count
      return bytes <= byteLimit
    }
    var section = BriefInterface.BriefSection(
      "notes", BriefWords.notes, .text,
      fitting.map { entry in
        .init(
          text: entry.note.text,
          aside: material.wording.moment(entry.event.time.occurredAt).text
            + about(entry, material))
      }, items: fitting.map { item($0, $0.note.text, material) }, limit: 200)
    section?.more += notes.count - fitting.count
    return section
  }

  private static func about(_ entry: Entry, _ material: BriefMaterial) -> String {
    material.alias(entry.note.about).map { ", about \($0)" } ?? ""
  }

  private static func item(
    _ entry: Entry, _ text: String, _ material: BriefMaterial
  ) -> BriefInterface.BriefItem {
    .init(
      id: entry.event.number.description,
      when: material.wording.moment(entry.event.time.occurredAt), text: text,
      person: material.alias(entry.note.about))
  }
}
