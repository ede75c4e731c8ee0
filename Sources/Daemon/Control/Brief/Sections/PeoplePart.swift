import ControlAPI
import Domain
import Projections

/// Whom the person met or wrote about, by counting alone.
enum PeoplePart: BriefPart {
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection? {
    let written = counts(material) { event in
      if case .diary(.noteWritten(let note)) = event.event { note.about } else { nil }
    }
    let met = counts(material) { event in
      guard case .people(.contacted(let contact)) = event.event else { return nil }
      // Somebody who died keeps a place, and is counted nowhere.
      return material.views.people.rows[contact.person]?.state == .died ? nil : contact.person
    }
    let sentences = [
      sentence(met.prefix(4).map { "\($0.alias) \(BriefWords.times($0.count))" }),
      sentence(
        written.prefix(4).enumerated().map { index, person in
          "\(index == 0 ? "I wrote about" : "about") \(person.alias) "
            + BriefWords.times(person.count)
        }),
    ].compactMap(\.self)
    if sentences.isEmpty { return nil }
    return BriefInterface.BriefSection(
      "people", BriefWords.people, .row, [.init(text: sentences.joined(separator: " "))],
      items: met.map { .init(person: $0.alias, count: $0.count, outcome: "met") }
        + written.map { .init(person: $0.alias, count: $0.count, outcome: "written") })
  }

  private static func sentence(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: ", ") + "."
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
