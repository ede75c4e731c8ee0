package import Domain

/// Which entries of a course were corrected or taken back, by the last word on each. A retraction of
/// a correction brings the entry back as it was.
package struct AmendmentIndex: Hashable, Sendable, Codable {
  /// What stands about one entry.
  package struct Word: Hashable, Sendable, Codable {
    /// The version of the amending entry.
    package var by: Int64
    package var isRetraction: Bool
  }

  /// Every word on each entry, the latest last.
  private var words: [Int64: [Word]] = [:]
  /// Amending entries, by their own version: what they are about.
  private var targets: [Int64: Int64] = [:]

  package init() {}

  package var isEmpty: Bool { words.isEmpty }

  /// The word that holds for an entry; nil when it stands as it was written.
  package func word(on version: Int64) -> Word? { words[version]?.last }

  package func isRetracted(_ version: Int64) -> Bool { word(on: version)?.isRetraction ?? false }

  /// Whether an entry amends another.
  package func isAmending(_ version: Int64) -> Bool { targets[version] != nil }

  /// The entry whose reading changes when `target` is amended: for a correction, what it corrects.
  package func affected(by target: Int64) -> Int64 { targets[target] ?? target }

  /// Takes in an amendment that stands at `version`.
  package mutating func apply(_ amendment: Amendment, at version: Int64) {
    let target = Int64(amendment.target.number)
    if case .retracted = amendment, let corrected = targets[target] {
      words[corrected]?.removeAll { $0.by == target }
      if words[corrected]?.isEmpty ?? false { words[corrected] = nil }
    } else {
      let isRetraction = if case .retracted = amendment { true } else { false }
      words[target, default: []].append(Word(by: version, isRetraction: isRetraction))
    }
    targets[version] = target
  }

  /// The lowest entry that amendments after `version` are about: a state folded up to `version`
  /// without them holds only below it.
  package func lowestTarget(amendedAfter version: Int64) -> Int64? {
    targets.filter { $0.key > version }.map { affected(by: $0.value) }.min()
  }
}
