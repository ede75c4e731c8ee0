import ControlAPI
import Domain

/// Moments with other people: when, with whom, and what was felt and wanted; in full with details.
enum MomentsPart: BriefPart {
  typealias Entry = (event: RecordedEvent, moment: CommunicationAnalysed)

  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let moments = material.entries.compactMap { event -> Entry? in
      guard case .practice(.communicationAnalysed(let moment)) = event.event,
        material.shows(moment.person)
      else { return nil }
      return (event, moment)
    }
    return BriefInterface.BriefSection(
      "moments", BriefWords.moments, .row, moments.map { .init(text: line($0, material)) },
      items: moments.map { entry in
        .init(
          id: entry.event.number.description,
          when: material.wording.moment(entry.event.time.occurredAt),
          text: words(entry.moment, inFull: true).onOneLine(1_000),
          person: material.alias(entry.moment.person))
      }, limit: material.details ? 100 : 5)
  }

  /// "Sat 28, Sam. I felt heard, then hurried. I wanted longer."
  private static func line(_ entry: Entry, _ material: BriefMaterial) -> String {
    let who = material.alias(entry.moment.person).map { ", \($0)" } ?? ""
    let words = words(entry.moment, inFull: material.details)
    return "\(material.wording.shortDay(entry.event.time.occurredAt))\(who). "
      + words.onOneLine(material.details ? 4_000 : 150)
  }

  /// On the page what happened in a few words, what was felt and what was wanted.
  private static func words(_ moment: CommunicationAnalysed, inFull: Bool) -> String {
    let felt = BriefWords.mine("felt", moment.felt)
    let wanted = BriefWords.mine("wanted", moment.wanted)
    let short = [moment.happened?.onOneLine(60), felt, wanted].compactMap(\.self)
    let full = [
      moment.happened, moment.said, moment.theySaid, felt, moment.meant, wanted,
      moment.nonverbal, moment.otherwise, moment.nextTry,
    ].compactMap(\.self)
    let texts = inFull || short.isEmpty ? full : short
    return texts.map { $0.onOneLine(1_000).asSentence }.joined(separator: " ")
  }
}
