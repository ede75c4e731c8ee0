import Domain

/// What is said about people, roles and themes, in one place.
enum PeopleWords {
  /// The four rings, the closest first.
  static let rings = ["closest", "close", "further", "outer ring"]

  /// A ring by number, 1 to 4.
  static func ring(_ ring: Int) -> String {
    rings.indices.contains(ring - 1) ? rings[ring - 1] : "ring \(ring)"
  }

  /// A ring as people type it; nil for what is none.
  static func ring(typed text: String) -> Int? {
    switch text.lowercased() {
    case "closest": 1
    case "close": 2
    case "further", "farther": 3
    case "outer", "outer ring", "outer-ring": 4
    case let other: Int(other)
    }
  }

  static let noSuchRing = "A ring is closest, close, further or outer, or a number 1 to 4."

  /// The alias with what is to be known beside it.
  static func label(_ alias: String, _ state: PersonState) -> String {
    switch state {
    case .inMyLife: alias
    case .died: "\(alias) (died)"
    case .ended: "\(alias) (ended)"
    case .keepApart: "\(alias) (keep apart)"
    }
  }

  static func added(_ alias: String) -> String { "\(alias) is on the list." }
  static func changed(_ alias: String) -> String { "Changed: \(alias)." }
  static func placed(_ alias: String, _ ring: Int) -> String { "\(alias): \(Self.ring(ring))." }
  static let contact = "Noted."

  /// Beside a place in the circle of somebody who is not in the person's life.
  static func beside(place state: PersonState) -> String? {
    switch state {
    case .inMyLife: nil
    case .died: "They keep their place in the circle, and are not counted."
    case .ended: "It is noted that this has ended, so they are not counted. \(inTouchAgain)"
    case .keepApart:
      "They are kept apart: the circle leaves them out. To see it all: kith circle --all"
    }
  }

  /// Beside a contact with somebody who is noted as not in touch any more.
  static func beside(contact state: PersonState) -> String? {
    state == .ended ? "It is noted that this has ended. \(inTouchAgain)" : nil
  }

  private static let inTouchAgain = "If you are in touch again: kith person back NAME"
  static let inventory = "Kept. To see it all: kith person show NAME"
  static let removed = "They are off the list. What you wrote stays."
  static let comeBack = "To bring them back: kith person back NAME"
  /// Beside anything that named somebody for the first time, since a slip of the keys would too.
  static func newcomer(_ alias: String) -> String {
    "\(alias) is new here. If that was a slip: kith undo"
  }

  /// The reply to a change of state.
  static func state(_ alias: String, _ state: PersonState) -> String {
    switch state {
    case .inMyLife: "\(alias) is in your life here again."
    case .died: "Noted. \(alias) keeps a place here."
    case .ended: "Noted."
    case .keepApart: "Noted: keep apart. Lists, the circle and practice leave the name out."
    }
  }

  /// What else is worth knowing of someone who is kept apart: what became of open homework, and
  /// where somebody can be reached who knows such things.
  static func keptApart(withdrawn: Int) -> [String] {
    let homework =
      switch withdrawn {
      case 0: [String]()
      case 1: ["One thing to try with them is withdrawn."]
      default: ["\(withdrawn) things to try with them are withdrawn."]
      }
    return homework + ["If you would like to talk to someone about it: kith plan numbers"]
  }

  static func roleAdded(_ role: RoleID) -> String { "Kept as \(role)." }
  static func strain(_ role: RoleID, _ value: Int) -> String { "\(role): \(value) of 10." }
  static func themeAdded(_ theme: ThemeID) -> String {
    "Kept as \(theme). To put an entry with it: kith theme link \(theme) ENTRY"
  }
  static func linked(_ entry: EntryNumber, _ theme: ThemeID) -> String {
    "\(entry) is with \(theme)."
  }
  static func retired(_ theme: ThemeID) -> String { "\(theme) is put away." }
}
