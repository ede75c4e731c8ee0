import ControlAPI
import Domain
import Projections

/// Who was written about, by counting alone.
enum PeoplePart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let written = counts(material) { event in
      if case .diary(.noteWritten(let note)) = event.event { note.about } else { nil }
    }
    guard let first = written.first else { return nil }
    let others = written.dropFirst().map { ", about \($0.alias) \(BriefWords.times($0.count))" }
    return BriefInterface.BriefSection(
      "people", BriefWords.people, .row,
      [
        .init(
          text: "I wrote about \(first.alias) \(BriefWords.times(first.count))"
            + "\(others.prefix(3).joined()).")
      ],
      items: written.map { .init(person: $0.alias, count: $0.count) })
  }

  /// How often each person comes in `pick`, those with the most first.
  private static func counts(
    _ material: BriefMaterial, _ pick: (RecordedEvent) -> PersonID?
  ) -> [(alias: String, count: Int)] {
    var counts: [PersonID: Int] = [:]
    for event in material.entries {
      if let person = pick(event) { counts[person, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.compactMap { person, count in
      material.alias(person).map { ($0, count) }
    }
  }
}
