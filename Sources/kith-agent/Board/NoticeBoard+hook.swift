import ControlAPI

extension NoticeBoard {
  /// Runs the person's own program, once for each attempt.
  mutating func settleHook(_ notice: Notice, _ calls: inout [BoardCall]) {
    guard hasHook, isAttending, notice.isOn(.hook), notice.isWanted(.hook),
      cards[notice.id]?.hook == Card.Hook.none
    else { return }
    if notice.isAtMostOnce {
      cards[notice.id]?.hook = .claiming
      calls.append(.took(id: notice.id, attempt: notice.attempt, .hook))
    } else {
      cards[notice.id]?.hook = .running
      calls.append(.runHook(notice))
    }
  }

  mutating func hookEnded(
    _ id: String, _ attempt: Int, _ isTaken: Bool, _ calls: inout [BoardCall]
  ) {
    guard let card = cards[id], card.attempt == attempt, card.hook == .running else { return }
    cards[id]?.hook = .ended(isTaken: isTaken)
    guard let notice = notices.first(where: { $0.id == id }) else { return }
    if !isTaken {
      calls.append(.failed(id: id, attempt: attempt, .hook))
    } else if !notice.isAtMostOnce {
      calls.append(.took(id: id, attempt: attempt, .hook))
    }
  }
}
