import ControlAPI
import Testing

@testable import kith_agent

@Suite struct NoticeBoardTests {
  private let taken = notice(wanted: [])

  @Test func `an appointment is shown, and said to be taken then`() {
    var board = NoticeBoard()
    #expect(board.take(.notices([notice()])) == [])
    #expect(
      board.take(.serverCame) == [.show(id: "a", ticket: 1, notice().popup, replacing: 0)])
    #expect(
      board.take(.shown(id: "a", ticket: 1, number: 7))
        == [.took(id: "a", attempt: 1, .desktop)])
    #expect(board.take(.notices([taken])) == [])
  }

  @Test func `a task is said to be taken, and shown then`() {
    var board = NoticeBoard()
    let task = notice(kind: "task")
    _ = board.take(.serverCame)
    #expect(board.take(.notices([task])) == [.took(id: "a", attempt: 1, .desktop)])
    #expect(
      board.take(.took(id: "a", attempt: 1, channel: .desktop, isHeard: true))
        == [.show(id: "a", ticket: 1, task.popup, replacing: 0)])
    #expect(board.take(.shown(id: "a", ticket: 1, number: 7)) == [])
  }

  @Test func `a task of which nobody heard is not shown until the daemon is there again`() {
    var board = NoticeBoard()
    let task = notice(kind: "task")
    _ = board.take(.serverCame)
    _ = board.take(.notices([task]))
    #expect(board.take(.took(id: "a", attempt: 1, channel: .desktop, isHeard: false)) == [])
    #expect(board.take(.daemonWent) == [])
    #expect(board.take(.notices([task])) == [.took(id: "a", attempt: 1, .desktop)])
  }

  @Test func `what was taken before a start of the agent is shown without being said again`() {
    var board = NoticeBoard()
    _ = board.take(.serverCame)
    let task = notice(kind: "task", wanted: [])
    #expect(
      board.take(.notices([task])) == [.show(id: "a", ticket: 1, task.popup, replacing: 0)])
  }

  @Test func `another text comes in its place`() {
    var board = boardShowing(taken)
    let changed = notice(body: "You have something at 16:00.", wanted: [])
    #expect(
      board.take(.notices([changed]))
        == [.show(id: "a", ticket: 2, changed.popup, replacing: 7)])
    #expect(board.take(.shown(id: "a", ticket: 2, number: 7)) == [])
    #expect(board.take(.notices([changed])) == [])
  }

  @Test func `another attempt is a new popup, which the server may announce anew`() {
    var board = boardShowing(taken)
    let again = notice(attempt: 2)
    #expect(
      board.take(.notices([again]))
        == [.close(number: 7), .show(id: "a", ticket: 2, again.popup, replacing: 0)])
  }

  @Test func `what is done elsewhere is withdrawn`() {
    var board = boardShowing(taken)
    #expect(board.take(.notices([])) == [.close(number: 7)])
    // The server says that it has closed it: nobody did it by hand.
    #expect(board.take(.closed(number: 7, reason: 3)) == [])
  }

  @Test func `what is done elsewhere before the server has answered is withdrawn then`() {
    var board = NoticeBoard()
    _ = board.take(.serverCame)
    _ = board.take(.notices([notice()]))
    #expect(board.take(.notices([])) == [])
    #expect(board.take(.shown(id: "a", ticket: 1, number: 7)) == [.close(number: 7)])
    #expect(board.cards.isEmpty)
  }

  @Test func `closed by hand it has been seen, and is dismissed`() {
    var board = boardShowing(taken)
    #expect(
      board.take(.closed(number: 7, reason: 2)) == [.act(id: "a", action: "dismiss")])
    #expect(board.take(.acted(id: "a", .done)) == [])
    #expect(board.take(.notices([taken])) == [])
    #expect(board.take(.notices([])) == [])
  }

  @Test func `a dismissal that nobody heard is said again when the daemon is there`() {
    var board = boardShowing(taken)
    _ = board.take(.daemonWent)
    _ = board.take(.closed(number: 7, reason: 2))
    #expect(board.take(.acted(id: "a", .unheard)) == [])
    #expect(board.take(.notices([taken])) == [.act(id: "a", action: "dismiss")])
  }

  @Test(arguments: [1, 3, 4] as [UInt32])
  func `gone by itself it waits unseen, and comes again in the next attempt`(reason: UInt32) {
    var board = boardShowing(taken)
    #expect(board.take(.closed(number: 7, reason: reason)) == [])
    #expect(board.take(.notices([taken])) == [])
    let again = notice(attempt: 2)
    #expect(
      board.take(.notices([again])) == [.show(id: "a", ticket: 2, again.popup, replacing: 0)])
  }

  @Test func `a server that is started anew is shown everything, whatever had gone`() {
    var board = boardShowing(taken)
    #expect(board.take(.serverWent) == [])
    #expect(
      board.take(.serverCame) == [.show(id: "a", ticket: 2, taken.popup, replacing: 0)])
    _ = board.take(.shown(id: "a", ticket: 2, number: 1))
    _ = board.take(.closed(number: 1, reason: 1))
    #expect(
      board.take(.serverCame) == [.show(id: "a", ticket: 3, taken.popup, replacing: 0)])
  }

  @Test func `what an earlier server answers late is not taken for the new one's`() {
    var board = NoticeBoard()
    _ = board.take(.serverCame)
    _ = board.take(.notices([notice()]))
    _ = board.take(.serverWent)
    #expect(board.take(.shown(id: "a", ticket: 1, number: nil)) == [])
    #expect(
      board.take(.serverCame) == [.show(id: "a", ticket: 2, notice().popup, replacing: 0)])
  }

  @Test func `without the daemon popups stay, and are made equal when it is back`() {
    var board = boardShowing(taken)
    #expect(board.take(.daemonWent) == [])
    let other = notice("b", wanted: [])
    #expect(
      board.take(.notices([other]))
        == [.close(number: 7), .show(id: "b", ticket: 2, other.popup, replacing: 0)])
  }

  @Test func `what the daemon did not hear is said again when it is back`() {
    var board = boardShowing(notice())
    _ = board.take(.daemonWent)
    #expect(board.take(.notices([notice()])) == [.took(id: "a", attempt: 1, .desktop)])
    #expect(board.take(.notices([notice()])) == [])
  }

  @Test func `where nothing shows popups the daemon is told, once for each attempt`() {
    var board = NoticeBoard()
    _ = board.take(.serverWent)
    #expect(board.take(.notices([notice()])) == [.failed(id: "a", attempt: 1, .desktop)])
    #expect(board.take(.notices([notice()])) == [])
    #expect(
      board.take(.serverCame) == [.show(id: "a", ticket: 1, notice().popup, replacing: 0)])
  }

  @Test func `a popup that the server refuses is told, and not tried for ever`() {
    var board = NoticeBoard()
    _ = board.take(.serverCame)
    _ = board.take(.notices([notice()]))
    #expect(
      board.take(.shown(id: "a", ticket: 1, number: nil))
        == [.failed(id: "a", attempt: 1, .desktop)])
    #expect(board.take(.notices([notice()])) == [])
  }

  @Test func `with the channel turned off it is taken away`() {
    var board = boardShowing(taken)
    #expect(board.take(.notices([notice(wanted: [], channels: [])])) == [.close(number: 7)])
    #expect(
      board.take(.notices([taken])) == [.show(id: "a", ticket: 2, taken.popup, replacing: 0)])
  }
}
