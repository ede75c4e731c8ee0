import ControlAPI
import Systemd
import Testing

@testable import kith_agent

@Suite struct ButtonTests {
  private let taken = notice(wanted: [])

  @Test func `a button is handed on, once`() {
    var board = boardShowing(taken)
    #expect(
      board.take(.pressed(number: 7, key: "later")) == [.act(id: "a", action: "later")])
    #expect(board.take(.pressed(number: 7, key: "later")) == [])
    #expect(board.take(.acted(id: "a", .done)) == [])
    #expect(board.take(.notices([])) == [.close(number: 7)])
  }

  @Test func `a server that closes what was pressed does not dismiss it`() {
    var board = boardShowing(taken)
    _ = board.take(.pressed(number: 7, key: "later"))
    #expect(board.take(.closed(number: 7, reason: 2)) == [])
    #expect(board.take(.acted(id: "a", .done)) == [])
    #expect(board.take(.notices([])) == [])
  }

  @Test func `to press the text itself is to open it`() {
    #expect(taken.popup.buttons.map(\.key) == ["default", "open", "later"])
    #expect(notice(actions: ["done"]).popup.buttons.map(\.key) == ["done"])
    var board = boardShowing(taken)
    #expect(
      board.take(.pressed(number: 7, key: "default")) == [.act(id: "a", action: "open")])
  }

  @Test func `what the daemon gives to show comes in its place, until the list changes`() {
    var board = boardShowing(taken)
    let opened = notice(body: "Session 8, 15:00.", wanted: [], actions: ["cannotMakeIt"])
    _ = board.take(.pressed(number: 7, key: "open"))
    #expect(
      board.take(.acted(id: "a", .followUp(opened)))
        == [.show(id: "a", ticket: 2, opened.popup, replacing: 7)])
    _ = board.take(.shown(id: "a", ticket: 2, number: 7))
    #expect(board.take(.notices([taken])) == [])
    #expect(
      board.take(.pressed(number: 7, key: "cannotMakeIt"))
        == [.act(id: "a", action: "cannotMakeIt")])
    #expect(board.take(.notices([])) == [.close(number: 7)])
  }

  @Test func `where the server closed what was pressed the answer is a popup of its own`() {
    var board = boardShowing(taken)
    let opened = notice(body: "Session 8, 15:00.", wanted: [])
    _ = board.take(.pressed(number: 7, key: "open"))
    _ = board.take(.closed(number: 7, reason: 2))
    #expect(
      board.take(.acted(id: "a", .followUp(opened)))
        == [.show(id: "a", ticket: 2, opened.popup, replacing: 0)])
  }

  @Test func `a button that the daemon refused can be pressed again`() {
    var board = boardShowing(taken)
    _ = board.take(.pressed(number: 7, key: "later"))
    #expect(board.take(.acted(id: "a", .refused)) == [])
    #expect(
      board.take(.pressed(number: 7, key: "later")) == [.act(id: "a", action: "later")])
  }

  @Test func `a button that is pressed before its number is known counts`() {
    var board = NoticeBoard()
    _ = board.take(.serverCame)
    _ = board.take(.notices([taken]))
    #expect(board.take(.pressed(number: 7, key: "later")) == [])
    #expect(
      board.take(.shown(id: "a", ticket: 1, number: 7)) == [.act(id: "a", action: "later")])
  }

  @Test func `other programs' popups are not looked at`() {
    var board = boardShowing(taken)
    #expect(board.take(.pressed(number: 8, key: "later")) == [])
    #expect(board.take(.closed(number: 8, reason: 2)) == [])
    #expect(board.take(.closed(number: 0, reason: 2)) == [])
    #expect(board.early.isEmpty)
  }
}
