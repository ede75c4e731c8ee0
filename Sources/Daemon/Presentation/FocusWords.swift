import Domain

/// What is said about what two people work on, a life's timeline and what can wait, in one place.
enum FocusWords {
  static let work = "What we chose to work on"
  static let standing = "Where it stands"
  static let lifeEvents = "What happened"
  static let roles = "How heavy"

  /// An area as a title, with whom or what it is about where that is known.
  static func title(_ area: ProblemArea, _ alias: String?, _ details: FocusDetails) -> String {
    switch area {
    case .grief: return alias.map { "Grief for \($0)" } ?? "Grief"
    case .roleDispute: return alias.map { "Disagreement with \($0)" } ?? "Disagreement"
    case .roleTransition:
      guard let old = details.oldRole, let new = details.newRole else { return "A change in life" }
      return "A change: \(old.onOneLine(40)) to \(new.onOneLine(40))"
    case .isolation: return "Loneliness and isolation"
    }
  }

  /// An area as a list of areas has it.
  static func name(_ area: ProblemArea, in tradition: Tradition) -> String {
    switch area {
    case .grief: tradition == .stuartRobertson ? "Grief and loss" : "Grief"
    case .roleDispute: "A disagreement with someone"
    case .roleTransition: "A change in life"
    case .isolation: "Loneliness and isolation"
    }
  }

  static func name(_ tradition: Tradition) -> String {
    switch tradition {
    case .weissmanKlerman: "four areas (Weissman, Markowitz and Klerman)"
    case .stuartRobertson: "three areas (Stuart and Robertson)"
    }
  }

  /// Where a disagreement stands.
  static func words(_ stage: DisputeStage) -> String {
    switch stage {
    case .renegotiation: "talking it over"
    case .impasse: "not talking about it"
    case .dissolution: "letting go"
    }
  }

  /// What may be asked then; how a disagreement should end is nobody's to say.
  static func question(_ stage: DisputeStage) -> String {
    switch stage {
    case .renegotiation: "What does each of us expect?"
    case .impasse: "What goes unsaid?"
    case .dissolution: "What am I losing?"
    }
  }

  static func added(_ id: FocusID) -> String { "Kept as \(id)." }
  static func changed(_ id: FocusID) -> String { "Changed: \(id)." }
  static func stands(_ id: FocusID, _ stage: DisputeStage) -> String {
    "\(id): \(words(stage))."
  }
  static func closed(_ id: FocusID) -> String { "\(id) is closed. What you wrote stays." }
  static func chosen(_ tradition: Tradition) -> String { "In use: \(name(tradition))." }
  static let perinatal = "Noted. Words and dates about a birth are left out from now on."
  static let agreed = "Kept."
  /// A hint, never a refusal: more than two sentences are hard to say aloud.
  static func hint(on text: String) -> String? {
    let ends = text.split(whereSeparator: \.isWhitespace).count { word in
      word.last.map { ".?!".contains($0) } ?? false
    }
    // A last sentence may stand without its full stop.
    let rest = text.last { !$0.isWhitespace }.map { ".?!".contains($0) } ?? true
    return ends + (rest ? 0 : 1) > 2
      ? "It is kept as it is. Two sentences are easier to say aloud and to keep in mind." : nil
  }
  static let earlier = "What was agreed before stays: kith formulation history"

  /// A kind of life event; empty where there is nothing to say.
  static func kind(_ kind: LifeEventKind) -> String {
    switch kind {
    case .loss: "a loss"
    case .move: "a move"
    case .birth: "a birth"
    case .work: "work"
    case .relationship: "a relationship"
    case .health: "health"
    case .symptomOnset: "symptoms began"
    case .medicineChange: "a change of medicine"
    case .other: ""
    }
  }

  static func recorded(_ id: LifeEventID) -> String { "On the timeline as \(id)." }
  static func changed(_ id: LifeEventID) -> String { "Changed: \(id)." }
  static func removed(_ id: LifeEventID) -> String { "\(id) is off the timeline." }
  /// A hard day that comes of a focus.
  static func hardDay(_ alias: String?) -> String {
    alias.map { "A day that is hard, for \($0)" } ?? "A day that is hard"
  }

  static func waits(_ id: DutyID) -> String { "\(id) can wait." }
  static func takenUp(_ id: DutyID) -> String { "\(id) is yours again." }
  static let reviewed = "Noted. The list stays as it is."
  /// Half-way through, once: what waits is looked at together.
  static let review =
    "Half of the sessions have been. A look at what can wait, if you like: kith recover"
}
