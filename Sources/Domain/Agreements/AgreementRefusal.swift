/// Why something cannot be agreed or noted.
package enum AgreementRefusal: Error, Hashable, Sendable {
  case noReason
  case reasonTwice
  case unknownPhase(known: [Phase])
  case samePhase
  case backNeedsReason
  case endingRaisedAlready
  case consentLive
  case consentNotLive
  case emptyPlan
  case planTooLong

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .noReason: "agreements.noReason"
    case .reasonTwice: "agreements.reasonTwice"
    case .unknownPhase: "agreements.unknownPhase"
    case .samePhase: "agreements.samePhase"
    case .backNeedsReason: "agreements.backNeedsReason"
    case .endingRaisedAlready: "agreements.endingRaisedAlready"
    case .consentLive: "agreements.consentLive"
    case .consentNotLive: "agreements.consentNotLive"
    case .emptyPlan: "agreements.emptyPlan"
    case .planTooLong: "agreements.planTooLong"
    }
  }

  package var sentence: String {
    switch self {
    case .noReason: "Say at least one reason, loss for example. To see them: kith course reason"
    case .reasonTwice: "The same reason is there twice."
    case .unknownPhase(let known):
      // Names of a template of one's own may be long, or hold what a terminal would carry out.
      "This course has no such phase. It has: "
        + known.prefix(5).map { String($0.rawValue.filter(\.isASCII).prefix(20)) }
        .joined(separator: ", ") + "."
    case .samePhase: "You are in that phase already. To see it: kith course phase"
    case .backNeedsReason:
      "Going back is fine; a word on why helps later. Add --because and your words."
    case .endingRaisedAlready: "The talk about finishing was brought up before."
    case .consentLive: "That is agreed already. To see what is: kith consent list"
    case .consentNotLive: "Nothing is agreed under that name. To see what is: kith consent list"
    case .emptyPlan:
      "A plan has something in it: what changed, what you will do, or whom you call."
    case .planTooLong: "A plan has up to 12 things to do and 12 people to call."
    }
  }
}
