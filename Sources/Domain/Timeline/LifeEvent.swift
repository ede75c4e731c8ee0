/// Names something that happened in someone's life: `l3`.
package struct LifeEventID: EntityID {
  package static let prefix: Character = "l"
  package let number: Int
  package init(number: Int) { self.number = number }
}

/// What kind of thing happened in someone's life.
package enum LifeEventKind: String, Hashable, Sendable, Codable, CaseIterable {
  case loss
  case move
  case birth
  case work
  case relationship
  case health
  /// Symptoms began.
  case symptomOnset
  /// A medicine was begun, changed or stopped; it is marked, and nothing is said on it.
  case medicineChange
  case other
}

/// What happened to the timeline.
package enum TimelineEvent: Hashable, Sendable {
  case recorded(TimelineEventRecorded)
  case changed(TimelineEventChanged)
  case removed(TimelineEventRemoved)
}

/// Something that happened in someone's life was put on the timeline.
package struct TimelineEventRecorded: Hashable, Sendable, Codable {
  package var event: LifeEventID
  package var text: String
  package var on: PartialDate
  package var kind: LifeEventKind
  package var person: PersonID?
  package var focus: FocusID?
  /// Whether its day is hard each year.
  package var sensitive: Bool

  package init(
    event: LifeEventID, text: String, on: PartialDate, kind: LifeEventKind = .other,
    person: PersonID? = nil, focus: FocusID? = nil, sensitive: Bool = false
  ) {
    self.event = event
    self.text = text
    self.on = on
    self.kind = kind
    self.person = person
    self.focus = focus
    self.sensitive = sensitive
  }
}

/// Something on the timeline is put otherwise; nil leaves a part as it is.
package struct TimelineEventChanged: Hashable, Sendable, Codable {
  package var event: LifeEventID
  package var text: String?
  package var on: PartialDate?
  package var kind: LifeEventKind?
  package var person: PersonID?
  package var focus: FocusID?
  package var sensitive: Bool?

  package init(
    event: LifeEventID, text: String? = nil, on: PartialDate? = nil, kind: LifeEventKind? = nil,
    person: PersonID? = nil, focus: FocusID? = nil, sensitive: Bool? = nil
  ) {
    self.event = event
    self.text = text
    self.on = on
    self.kind = kind
    self.person = person
    self.focus = focus
    self.sensitive = sensitive
  }
}

/// Something is taken off the timeline.
package struct TimelineEventRemoved: Hashable, Sendable, Codable {
  package var event: LifeEventID

  package init(event: LifeEventID) { self.event = event }
}

/// What can be asked of the timeline; a person is an alias.
package enum TimelineCommand: Hashable, Sendable {
  case record(
    text: String, on: PartialDate, kind: LifeEventKind, person: String?, focus: FocusID?,
    sensitive: Bool)
  case change(TimelineEventChanged, person: String?)
  case remove(LifeEventID)
}

/// Why something cannot stand on the timeline.
package enum TimelineRefusal: Error, Hashable, Sendable {
  case unknown(LifeEventID)
  case idTaken(LifeEventID)
  case inFuture
  case nothingChanges(LifeEventID)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "timeline.unknown"
    case .idTaken: "timeline.idTaken"
    case .inFuture: "timeline.inFuture"
    case .nothingChanges: "timeline.nothingChanges"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let id): "There is no \(id) on the timeline. To see it: kith timeline"
    case .idTaken(let id): "\(id) is something else already."
    case .inFuture: "That is still to come. The timeline holds what has been."
    case .nothingChanges(let id): "\(id) is like that already."
    }
  }
}
