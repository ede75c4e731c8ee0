import ControlAPI
import Systemd

/// Makes the desktop equal to what the daemon says is waiting: a pure machine that takes what is
/// heard and says what is to be done. It keeps nothing that outlives it, and needs no clock.
struct NoticeBoard {
  var notices: [Notice] = []
  var cards: [String: Card] = [:]
  var isAttending = false
  /// Whether a server is there; nil until that is known.
  var hasServer: Bool?
  var hasHook = false
  /// Counts the askings of a server: of each popup only the answer to the last is heard.
  var tickets = 0
  /// What came for numbers that are not known yet, since the answer that gives them is on its way.
  var early: [UInt32: BoardInput] = [:]

  /// Takes what was heard.
  ///
  /// - Returns: what is to be done, in order.
  mutating func take(_ input: BoardInput) -> [BoardCall] {
    var calls: [BoardCall] = []
    switch input {
    case .notices(let notices): attend(notices, &calls)
    case .daemonWent:
      isAttending = false
    case .serverCame, .serverWent:
      hasServer = input == .serverCame
      changeServer()
    case .shown(let id, let ticket, let number): shown(id, ticket, number, &calls)
    case .pressed(let number, let key):
      if !press(number, key, &calls) { keepEarly(number, input) }
    case .closed(let number, let reason):
      if !close(number, reason, &calls) { keepEarly(number, input) }
    case .took(let id, let attempt, let channel, let isHeard):
      took(id, attempt, channel, isHeard, &calls)
    case .acted(let id, let answer): acted(id, answer)
    case .hook(let isThere): hasHook = isThere
    case .hookEnded(let id, let attempt, let isTaken): hookEnded(id, attempt, isTaken, &calls)
    }
    settle(&calls)
    return calls
  }

  private mutating func attend(_ notices: [Notice], _ calls: inout [BoardCall]) {
    let isNew = !isAttending
    isAttending = true
    self.notices = notices
    let waiting = Set(notices.map(\.id))
    for (id, card) in cards.sorted(by: { $0.key < $1.key }) where !waiting.contains(id) {
      if card.number != 0 { calls.append(.close(number: card.number)) }
      // One whose number is not known yet is closed as soon as it is.
      if card.standing != .asked { cards[id] = nil }
    }
    for notice in notices { renew(notice, isNew: isNew, &calls) }
  }

  /// A new attempt starts anew; in the old one what the daemon did not hear is said again.
  private mutating func renew(_ notice: Notice, isNew: Bool, _ calls: inout [BoardCall]) {
    guard var card = cards[notice.id], card.attempt == notice.attempt else {
      if let number = cards[notice.id]?.number, number != 0 { calls.append(.close(number: number)) }
      cards[notice.id] = Card(attempt: notice.attempt)
      return
    }
    if let answer = card.answer, card.isUnheard {
      card.isUnheard = false
      calls.append(.act(id: notice.id, action: answer))
    }
    if card.isAnswered {
      card.isAnswered = false
      card.answer = nil
    }
    if isNew {
      if card.standing == .claiming { card.standing = .none }
      if card.hook == .claiming { card.hook = .none }
      if card.standing == .shown, !notice.isAtMostOnce, notice.isWanted(.desktop) {
        calls.append(.took(id: notice.id, attempt: notice.attempt, .desktop))
      }
      if card.hook == .ended(isTaken: true), !notice.isAtMostOnce, notice.isWanted(.hook) {
        calls.append(.took(id: notice.id, attempt: notice.attempt, .hook))
      }
    }
    cards[notice.id] = card
  }

  /// The daemon answers that it heard; or nobody did, and the next list tells whether it did.
  private mutating func took(
    _ id: String, _ attempt: Int, _ channel: AgentChannel, _ isHeard: Bool,
    _ calls: inout [BoardCall]
  ) {
    guard var card = cards[id], card.attempt == attempt else { return }
    switch channel {
    case .desktop where card.standing == .claiming:
      // What was not heard is not shown: it may have been heard all the same.
      card.standing = isHeard ? .claimed : .claiming
    case .hook where card.hook == .claiming && isHeard:
      card.hook = .running
      if let notice = notices.first(where: { $0.id == id }) { calls.append(.runHook(notice)) }
    default: return
    }
    cards[id] = card
  }

  private mutating func settle(_ calls: inout [BoardCall]) {
    for notice in notices {
      settleDesktop(notice, &calls)
      settleHook(notice, &calls)
    }
  }
}
