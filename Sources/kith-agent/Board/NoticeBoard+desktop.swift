import ControlAPI
import Systemd

extension NoticeBoard {
  /// Why a popup was closed, as the specification numbers it.
  private static let byThePerson: UInt32 = 2

  /// Brings one popup to where it should be.
  mutating func settleDesktop(_ notice: Notice, _ calls: inout [BoardCall]) {
    guard var card = cards[notice.id] else { return }
    defer { cards[notice.id] = card }
    guard notice.isOn(.desktop) else {
      if card.number != 0 { calls.append(.close(number: card.number)) }
      card.number = 0
      card.popup = nil
      if card.standing == .shown { card.standing = .none }
      return
    }
    switch hasServer {
    case nil: return
    case false?: return giveUp(notice, &card, &calls)
    case true?: break
    }
    let popup = (card.followUp ?? notice).popup
    switch card.standing {
    case .claiming, .asked, .over: return
    case .shown:
      // Nothing changes under a button that is being answered.
      if card.popup == popup || card.answer != nil { return }
    case .none where notice.isAtMostOnce && notice.isWanted(.desktop):
      // At most once: said first, shown then.
      guard isAttending else { return }
      card.standing = .claiming
      calls.append(.took(id: notice.id, attempt: notice.attempt, .desktop))
      return
    case .none, .claimed: if card.answer != nil { return }
    }
    tickets += 1
    card.standing = .asked
    card.ticket = tickets
    card.popup = popup
    calls.append(.show(id: notice.id, ticket: tickets, popup, replacing: card.number))
  }

  /// No server: whoever else can say it should.
  private func giveUp(_ notice: Notice, _ card: inout Card, _ calls: inout [BoardCall]) {
    guard isAttending, card.standing != .over, notice.isWanted(.desktop) else { return }
    card.standing = .over
    calls.append(.failed(id: notice.id, attempt: notice.attempt, .desktop))
  }

  mutating func changeServer() {
    early = [:]
    for (id, card) in cards {
      var card = card
      card.number = 0
      card.ticket = 0
      card.popup = nil
      // What was said to be taken stays so: it is shown again without being said again.
      if card.standing == .shown || card.standing == .asked { card.standing = .claimed }
      if card.standing == .over { card.standing = card.answer == nil ? .none : .over }
      cards[id] = card
    }
    let waiting = Set(notices.map(\.id))
    cards = cards.filter { waiting.contains($0.key) }
  }

  mutating func shown(
    _ id: String, _ ticket: Int, _ number: UInt32?, _ calls: inout [BoardCall]
  ) {
    let notice = notices.first { $0.id == id }
    guard var card = cards[id], card.standing == .asked, card.ticket == ticket, let notice else {
      // It has been answered, withdrawn or sent again meanwhile.
      if let number { calls.append(.close(number: number)) }
      if notice == nil { cards[id] = nil }
      return
    }
    guard let number else {
      card.standing = .over
      card.number = 0
      cards[id] = card
      if notice.isWanted(.desktop) || !notice.isAtMostOnce {
        calls.append(.failed(id: id, attempt: card.attempt, .desktop))
      }
      return
    }
    card.standing = .shown
    card.number = number
    cards[id] = card
    if !notice.isAtMostOnce, notice.isWanted(.desktop) {
      calls.append(.took(id: id, attempt: card.attempt, .desktop))
    }
    switch early.removeValue(forKey: number) {
    case .pressed(_, let key)?: _ = press(number, key, &calls)
    case .closed(_, let reason)?: _ = close(number, reason, &calls)
    default: break
    }
  }

  mutating func keepEarly(_ number: UInt32, _ input: BoardInput) {
    // Other programs' popups are heard of too.
    if cards.values.contains(where: { $0.standing == .asked }) { early[number] = input }
    if early.count > 64 { early = [:] }
  }

  /// A button was pressed. Whether the popup is one of ours.
  mutating func press(_ number: UInt32, _ key: String, _ calls: inout [BoardCall]) -> Bool {
    guard number != 0, let (id, card) = cards.first(where: { $0.value.number == number }) else {
      return false
    }
    // The second press of two is one too many.
    if card.answer != nil { return true }
    let action = key == "default" ? "open" : key
    cards[id]?.answer = action
    calls.append(.act(id: id, action: action))
    return true
  }

  /// A popup was closed, and not by us: of one that we take away the number is forgotten first.
  /// Closed by hand it has been seen, and is dismissed; else it waits in the list, unseen.
  mutating func close(_ number: UInt32, _ reason: UInt32, _ calls: inout [BoardCall]) -> Bool {
    guard number != 0, let id = cards.first(where: { $0.value.number == number })?.key,
      var card = cards[id]
    else { return false }
    card.number = 0
    card.popup = nil
    if card.answer == nil {
      card.standing = .over
      card.followUp = nil
      if reason == Self.byThePerson {
        card.answer = "dismiss"
        calls.append(.act(id: id, action: "dismiss"))
      }
    } else {
      // Many servers close what was pressed; its answer may bring something in its place.
      card.standing = .claimed
    }
    cards[id] = card
    return true
  }

  mutating func acted(_ id: String, _ answer: BoardInput.Answer) {
    guard var card = cards[id] else { return }
    switch answer {
    case .done: card.isAnswered = true
    case .followUp(let notice):
      card.followUp = notice
      card.answer = nil
    case .refused: card.answer = nil
    case .unheard: card.isUnheard = true
    }
    cards[id] = card
  }
}
