import ControlAPI

@testable import kith_agent

/// A notice as the daemon would say it.
func notice(
  _ id: String = "a", kind: String = "appointment", attempt: Int = 1,
  body: String = "You have something at 15:00.", wanted: [String] = ["desktop"],
  channels: [String] = ["desktop"], actions: [String] = ["open", "later"]
) -> Notice {
  Notice(
    id: id, name: "r" + id, kind: kind, attempt: attempt, summary: "Kith", body: body,
    actions: actions.map { .init(name: $0, label: $0) }, urgent: false,
    wanted: wanted, channels: channels)
}

/// A board on which a notice is shown as number 7, and taken.
func boardShowing(_ shown: Notice) -> NoticeBoard {
  var board = NoticeBoard()
  _ = board.take(.serverCame)
  _ = board.take(.notices([shown]))
  if shown.isAtMostOnce, shown.isWanted(.desktop) {
    _ = board.take(
      .took(id: shown.id, attempt: shown.attempt, channel: .desktop, isHeard: true))
  }
  _ = board.take(.shown(id: shown.id, ticket: 1, number: 7))
  return board
}
