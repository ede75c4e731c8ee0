/// Names a theme of a course: `t1`.
package struct ThemeID: EntityID {
  package static let prefix: Character = "t"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// What happened to the themes of a course.
package enum ThemeEvent: Hashable, Sendable {
  case identified(ThemeIdentified)
  case linked(ThemeLinked)
  case retired(ThemeRetired)
}

/// Something comes back again and again.
package struct ThemeIdentified: Hashable, Sendable, Codable {
  package var theme: ThemeID
  /// A few words.
  package var label: String

  package init(theme: ThemeID, label: String) {
    self.theme = theme
    self.label = label
  }
}

/// An entry of the same course shows a theme.
package struct ThemeLinked: Hashable, Sendable, Codable {
  package var theme: ThemeID
  package var entry: EntryNumber
  package var note: String?

  package init(theme: ThemeID, entry: EntryNumber, note: String? = nil) {
    self.theme = theme
    self.entry = entry
    self.note = note
  }
}

/// A theme is not looked at any more.
package struct ThemeRetired: Hashable, Sendable, Codable {
  package var theme: ThemeID
  package var note: String?

  package init(theme: ThemeID, note: String? = nil) {
    self.theme = theme
    self.note = note
  }
}

/// What can be asked about themes.
package enum ThemeCommand: Hashable, Sendable {
  case identify(label: String)
  /// Whoever asks knows that the entry is there.
  case link(ThemeID, EntryNumber, note: String?)
  case retire(ThemeID, note: String?)
}

/// Why something cannot be recorded about a theme.
package enum ThemeRefusal: Error, Hashable, Sendable {
  case unknown(ThemeID)
  case idTaken(ThemeID)
  case labelTaken(ThemeID)
  case retired(ThemeID)
  case noSuchEntry(EntryNumber)
  case linkedAlready(ThemeID, EntryNumber)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "themes.unknown"
    case .idTaken: "themes.idTaken"
    case .labelTaken: "themes.labelTaken"
    case .retired: "themes.retired"
    case .noSuchEntry: "themes.noSuchEntry"
    case .linkedAlready: "themes.linkedAlready"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let id): "There is no theme \(id). To see them: kith theme list"
    case .idTaken(let id): "\(id) is something else already."
    case .labelTaken(let id): "That theme is here already, as \(id)."
    case .retired(let id):
      "\(id) is put away. To look at it again, note it anew: kith theme add"
    case .noSuchEntry(let entry): "There is no entry \(entry). To see them: kith log"
    case .linkedAlready(let id, let entry): "\(entry) is with \(id) already."
    }
  }
}
