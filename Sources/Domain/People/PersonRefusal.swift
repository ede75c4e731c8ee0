/// Why something cannot be recorded about someone.
package enum PersonRefusal: Error, Hashable, Sendable {
  case unknown(String)
  case aliasTaken(PersonID)
  case idTaken(PersonID)
  case nothingChanges(PersonID)
  case nothingSaid
  case ringOutOfRange(Int)
  case amountOutOfRange(Int)
  case qualityOutOfRange(Int)
  case stateAlready(PersonState)
  case dateWithoutDeath
  case alreadyRemoved(PersonID)
  case keptApart
  case hasDied

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "people.unknown"
    case .aliasTaken: "people.aliasTaken"
    case .idTaken: "people.idTaken"
    case .nothingChanges: "people.nothingChanges"
    case .nothingSaid: "people.nothingSaid"
    case .ringOutOfRange: "people.ringOutOfRange"
    case .amountOutOfRange: "people.amountOutOfRange"
    case .qualityOutOfRange: "people.qualityOutOfRange"
    case .stateAlready: "people.stateAlready"
    case .dateWithoutDeath: "people.dateWithoutDeath"
    case .alreadyRemoved: "people.alreadyRemoved"
    case .keptApart: "people.keptApart"
    case .hasDied: "people.hasDied"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let alias): "There is nobody called \(alias) here yet."
    case .aliasTaken(let person):
      "Somebody has that name here already (\(person)). To see everyone: kith person list --all"
    case .idTaken(let person): "\(person) is somebody already."
    case .nothingChanges: "That is how they stand here already."
    case .nothingSaid:
      "There is nothing in it yet. For example: kith person inventory NAME --given 6 --received 4"
    case .ringOutOfRange(let ring):
      "A ring is closest, close, further or outer, or a number 1 to 4; \(ring) is not."
    case .amountOutOfRange(let amount):
      "How much is given or got is a whole number from 0 to 10; \(amount) is not."
    case .qualityOutOfRange(let quality):
      "How it was is a whole number from 0 (hard) to 10 (good); \(quality) is not."
    case .stateAlready(.inMyLife): "They are in your life here already."
    case .stateAlready(.died): "That is noted already."
    case .stateAlready(.ended): "It is noted already that this has ended."
    case .stateAlready(.keepApart): "They are kept apart already."
    case .dateWithoutDeath: "Only someone who died has such a date: kith person died NAME"
    case .alreadyRemoved: "They are off the list already. To bring them back: kith person back NAME"
    case .keptApart:
      "They are kept apart, so nothing is practised with them. "
        + "If that has changed: kith person back NAME"
    case .hasDied:
      "It is noted that they died, so there is no contact to note. To write about them, or to them: "
        + "kith note --about NAME"
    }
  }
}
