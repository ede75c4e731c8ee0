/// A way of talking that is practised between sessions.
package enum Skill: String, Hashable, Sendable, Codable, CaseIterable {
  case activeListening
  case iStatement
  case assertiveness
  case boundarySetting
  case conflictResolution
  case expressingFeeling
  case askingForHelp

  /// What a person types: "i-statements".
  package var word: String {
    switch self {
    case .activeListening: "listening"
    case .iStatement: "i-statements"
    case .assertiveness: "assertiveness"
    case .boundarySetting: "boundaries"
    case .conflictResolution: "conflict"
    case .expressingFeeling: "feelings"
    case .askingForHelp: "asking-for-help"
    }
  }

  /// Reads what a person types, or the stored name; nil for anything else.
  package init?(word: String) {
    let wanted = word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    let found = Self.allCases.first { skill in
      let names = [skill.rawValue, skill.word].map { name in
        name.lowercased().filter { $0 != "-" }
      }
      return names.contains(wanted) || names.contains(wanted + "s")
    }
    guard let found else { return nil }
    self = found
  }
}
