import ControlAPI
import Domain
import Projections

/// Moods: how many, from where to where, and when; no mean, and no word on whether that is good.
enum MoodPart: BriefPart {
  typealias Entry = (event: RecordedEvent, mood: MoodRecorded)

  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let moods = material.entries.compactMap { event -> Entry? in
      guard case .diary(.moodRecorded(var mood)) = event.event else { return nil }
      if !material.shows(mood.person) { mood.note = nil }
      return (event, mood)
    }
    guard let lowest = moods.min(by: { $0.mood.value < $1.mood.value }),
      let highest = moods.max(by: { $0.mood.value < $1.mood.value })
    else { return nil }
    return BriefInterface.BriefSection(
      "mood", BriefWords.mood, .row, lines(moods.count, lowest, highest, material.wording),
      items: moods.map { item($0, material.wording) })
  }

  private static func lines(
    _ count: Int, _ lowest: Entry, _ highest: Entry, _ wording: Wording
  ) -> [BriefInterface.BriefLine] {
    var lines: [BriefInterface.BriefLine] = []
    let usual = lowest.mood.scale == .fromUsual ? " (0 is my usual)" : ""
    let (low, high) = (lowest.event.time.occurredAt, highest.event.time.occurredAt)
    if count == 1 {
      lines.append(.init(text: lowest.mood.shown, aside: wording.weekdayWords(low)))
      return lines + (lowest.mood.note.map { [.init(text: $0.onOneLine())] } ?? [])
    }
    if lowest.mood.value == highest.mood.value {
      lines.append(.init(text: "\(count) entries, each \(lowest.mood.shown)\(usual)"))
    } else {
      let sameDay = wording.weekdayWords(low) == wording.weekdayWords(high)
      lines.append(
        .init(
          text: "\(count) entries, \(lowest.mood.shown) to \(highest.mood.shown)\(usual)",
          aside: "lowest \(wording.weekdayWords(low, withPart: sameDay)), "
            + "highest \(wording.weekdayWords(high, withPart: sameDay))"))
    }
    lines += words(lowest, wording)
    if highest.event.version != lowest.event.version { lines += words(highest, wording) }
    return lines
  }

  /// What the person wrote beside a mood.
  private static func words(_ entry: Entry, _ wording: Wording) -> [BriefInterface.BriefLine] {
    entry.mood.note.map { note in
      [.init(text: "\(wording.weekdayWords(entry.event.time.occurredAt)): \(note.onOneLine())")]
    } ?? []
  }

  private static func item(_ entry: Entry, _ wording: Wording) -> BriefInterface.BriefItem {
    .init(
      id: entry.event.number.description, when: wording.moment(entry.event.time.occurredAt),
      text: entry.mood.note?.onOneLine(), value: entry.mood.value)
  }
}
