import BusSupport
import TestSupport
import Testing

@testable import Systemd

@Suite(.timeLimit(.minutes(5))) struct DesktopNotificationsTests {
  private let popup = Popup(
    summary: "Kith", body: "You have <something> & more at 15:00.",
    buttons: [.init(key: "open", label: "Open"), .init(key: "later", label: "Later")],
    isUrgent: false)

  @Test func `a popup arrives as it should, and what is pressed comes back`() async throws {
    let bus = try PrivateBus(in: TemporaryDirectory())
    let server = FakeNotificationServer(bus.address)
    let desktop = DesktopNotifications(bus.address)
    await ready(desktop)
    let number = try await desktop.show(popup, replacing: 0).get()
    var heard = server.heard.makeAsyncIterator()
    let shown = try #require(await heard.next()?.shown)
    #expect(shown.application == "Kith")
    #expect(shown.icon == "org.kith.Kith-symbolic")
    #expect(shown.summary == "Kith")
    #expect(shown.body == "You have &lt;something&gt; &amp; more at 15:00.")
    #expect(shown.buttons == ["open", "Open", "later", "Later"])
    #expect(
      shown.hints
        == .properties([
          ("urgency", .byte(1)), ("desktop-entry", .string("org.kith.Kith")),
          ("category", .string("x-kith.reminder")), ("resident", .bool(true)),
          ("transient", .bool(false)),
        ]))
    let again = await desktop.show(popup, replacing: number)
    #expect(again == .success(number))
    await desktop.close(number)
    #expect(await heard.next()?.shown?.replaced == number)
    #expect(await heard.next() == .closed(number))
    server.press(number, "later")
    server.close(number, reason: 2)
    var last: [DesktopNotifications.Event] = []
    for await event in desktop.events {
      if case .serverChanged = event { continue }
      last.append(event)
      if last.count == 2 { break }
    }
    #expect(last == [.pressed(number: number, key: "later"), .closed(number: number, reason: 2)])
    desktop.stop()
    server.stop()
  }

  @Test func `a server that cannot have buttons or markup gets none`() {
    let plain = popup.arguments(replacing: 0, ["body"])
    #expect(plain[4] == .string("You have <something> & more at 15:00."))
    #expect(plain[5] == .strings([]))
    let bare = popup.arguments(replacing: 0, [])
    #expect(bare[3] == .string("You have <something> & more at 15:00."))
    #expect(bare[4] == .string(""))
  }

  @Test func `what must not go unseen stays until it is closed`() {
    var urgent = popup
    urgent.isUrgent = true
    let arguments = urgent.arguments(replacing: 0, ["body"])
    #expect(arguments[7] == .int32(0))
    #expect(popup.arguments(replacing: 0, ["body"])[7] == .int32(-1))
  }

  @Test func `characters that steer a display are left out`() {
    var steering = popup
    steering.body = "a\u{1b}[31mb\nc"
    #expect(steering.arguments(replacing: 0, ["body"])[4] == .string("a[31mb\nc"))
  }

  /// Until the server answers.
  private func ready(_ desktop: DesktopNotifications) async {
    for await event in desktop.events {
      switch event {
      case .busCame, .serverChanged:
        if case .success = await desktop.capabilities() { return }
      default: break
      }
    }
  }
}
