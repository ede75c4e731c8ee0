import Domain
import Journal

/// What is said around erasing.
enum ErasingWords {
  static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }

  static let withPerson =
    "Homework, goals and roles that were about them go too, with how they went."

  static func on(_ mentions: Mentions) -> [String] {
    guard mentions.count > 0 else {
      return ["The name stands in no other entry. Who is meant without a name is not found."]
    }
    var lines = [
      "The name stands in \(entries(mentions.count)) about other things, which "
        + (mentions.count == 1 ? "stays. " : "stay. ")
        + "Who is meant without a name is not found."
    ]
    if !mentions.inCourse.isEmpty {
      let first = mentions.inCourse.prefix(5).map(\.description).joined(separator: ", ")
      let more = mentions.inCourse.count > 5 ? " and \(mentions.inCourse.count - 5) more" : ""
      lines.append("To erase one of those as well: kith erase entry. They are \(first)\(more).")
    }
    return lines
  }

  static func onCourse(compacts: Bool) -> [String] {
    [
      "How many entries it had, and when each was recorded, stays, since the record is a chain.",
      compacts
        ? "When its reminders came is erased too."
        : "When its reminders came stays. To erase that too: --compact",
    ]
  }

  static let onEntry = ["That it was there, and when it was recorded, stays."]

  static let onEverything = [
    "All courses, people, the plan for hard times, your own numbers and your settings are gone then, "
      + "and an empty record is begun."
  ]

  static func done(_ erasure: Erasure) -> String {
    switch erasure.kind {
    case .course: "The course is erased, with \(entries(erasure.count))."
    case .person: "They are erased, with \(entries(erasure.count))."
    case .entry: "\(erasure.entry?.description ?? "It") is erased."
    case .everything: "Everything is erased. This is an empty record."
    case .leftOut: "What had been erased stays erased."
    }
  }

  /// Why an entry is not erased.
  static func dependedOn(
    _ entry: EntryNumber, by later: EntryNumber, _ refusal: CourseRefusal
  ) -> String {
    "\(entry) cannot be erased, since \(later) depends on it: \(refusal.reason) "
      + "Erase that one first: kith erase entry \(later)"
  }

  /// What is out of reach.
  ///
  /// - Parameters:
  ///   - kind: what was erased.
  ///   - putAside: where restores put records of before.
  /// - Returns: a line for each.
  static func remains(_ kind: ErasurePlan.Kind, putAside: [String]) -> [String] {
    putAside.map {
      "What a restore put aside still has it: \($0). When you miss nothing in it, delete it."
    } + [
      kind == .entry
        ? "Backups and exports made before still have it; delete them, or make them anew."
        : "Backups, exports and recovery kits made before still open what they hold; delete them.",
      "An SSD may keep old blocks for a while. "
        + (kind == .entry
          ? "Whoever has one and the key could read the entry there."
          : "Without the destroyed keys they say nothing."),
      "What others have is theirs: a therapist's own notes, a page that you gave away.",
    ]
  }
}
