/// Why something cannot be done with things begun.
package enum DraftRefusal: Error, Hashable, Sendable {
  case unknown(DraftID)
  case closed(DraftID)
  case tooMany(Int)
  case unreadableForm
  case otherForm(DraftID)
  case nothingAnswered
  case tooManyAnswers(Int)
  case unreadableField
  case answeredTwice
  case tooLong(bytes: Int)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "drafts.unknown"
    case .closed: "drafts.closed"
    case .tooMany: "drafts.tooMany"
    case .unreadableForm: "drafts.unreadableForm"
    case .otherForm: "drafts.otherForm"
    case .nothingAnswered: "drafts.nothingAnswered"
    case .tooManyAnswers: "drafts.tooManyAnswers"
    case .unreadableField: "drafts.unreadableField"
    case .answeredTwice: "drafts.answeredTwice"
    case .tooLong: "drafts.tooLong"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let id): "Nothing begun is called \(id). To see what is: kith draft list"
    case .closed(let id): "\(id) is not waiting any more. To see what is: kith draft list"
    case .tooMany(let limit):
      "\(limit) things are begun and wait. Finish or drop one first: kith draft list"
    case .unreadableForm:
      "The name of a form is 1 to 60 small letters, digits, hyphens and colons."
    case .otherForm(let id): "\(id) is another form. To see it: kith draft show \(id)"
    case .nothingAnswered: "Nothing is answered yet, so there is nothing to keep."
    case .tooManyAnswers(let count):
      "A form has at most \(DraftBook.maximumAnswers) answers; there are \(count)."
    case .unreadableField: "The name of a question is 1 to 60 letters, digits and hyphens."
    case .answeredTwice: "One question is answered twice. Give one answer to each."
    case .tooLong(let bytes):
      "The answers have \(bytes) bytes; they can have \(TextRule.maximumBytes) (64 KiB) in all."
    }
  }
}
