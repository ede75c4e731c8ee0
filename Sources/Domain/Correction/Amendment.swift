/// A later word on an earlier entry. Whoever reads a course applies amendments before anything
/// else sees its events; neither `evolve` nor a read model knows of them.
package enum Amendment: Hashable, Sendable {
  /// The entry should have said this instead; the replacement is of the same kind.
  case corrected(EntryNumber, CourseEvent, occurredAt: Timestamp)
  /// The entry should not be there.
  case retracted(EntryNumber)

  package var target: EntryNumber {
    switch self {
    case .corrected(let target, _, _), .retracted(let target): target
    }
  }
}

/// Why an entry cannot be corrected or taken back.
package enum AmendmentRefusal: Error, Hashable, Sendable {
  case unknown(EntryNumber)
  case alreadyRetracted(EntryNumber)
  case notCorrectable(EntryNumber)
  case differentKind(EntryNumber)
  case dependedOn(EntryNumber, by: EntryNumber, CourseRefusal)
  case agreementStands(EntryNumber)
  case nothingToUndo
  case erased(EntryNumber)
  case notErasable(EntryNumber)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "record.unknown"
    case .alreadyRetracted: "record.alreadyRetracted"
    case .notCorrectable: "record.notCorrectable"
    case .differentKind: "record.differentKind"
    case .dependedOn: "record.dependedOn"
    case .agreementStands: "record.agreementStands"
    case .nothingToUndo: "record.nothingToUndo"
    case .erased: "record.erased"
    case .notErasable: "record.notErasable"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let entry): "There is no entry \(entry). To see them: kith log"
    case .alreadyRetracted(let entry): "\(entry) is taken back already."
    case .notCorrectable(let entry):
      "\(entry) stays as it is: it began the course, is a correction, tells that whom to call was "
        + "shown, or that something was erased."
    case .differentKind(let entry):
      "\(entry) is an entry of another kind; a correction keeps the kind."
    case .dependedOn(let entry, let later, let refusal):
      "\(entry) cannot change, since \(later) depends on it: \(refusal.reason) "
        + "Change that one first: kith correct \(later)"
    case .agreementStands(let entry):
      "\(entry) is what was agreed, and sessions stand on it. To change it together: "
        + "kith course renegotiate"
    case .nothingToUndo: "There is nothing to undo."
    case .erased(let entry): "\(entry) was erased. What it said is gone, and it stays so."
    case .notErasable(let entry):
      "\(entry) began the course or has no words of its own, and goes only with the course: "
        + "kith erase course"
    }
  }
}
