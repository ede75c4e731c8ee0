import FoundationEssentials
import Glibc
import Systemd
import TestSupport
import Testing

/// These wait for the kernel's timer, never for a time that passes by itself.
@Suite(.timeLimit(.minutes(5))) struct WallClockTimerTests {
  @Test func `a moment that has passed expires at once`() async throws {
    let timer = try WallClockTimer(watchedDirectories: [])
    timer.arm(at: 1000)
    #expect(await first(timer) == .expired)
    timer.stop()
  }

  @Test func `a moment does not expire before it has come`() async throws {
    let timer = try WallClockTimer(watchedDirectories: [])
    let moment = SystemClock.milliseconds() + 40
    timer.arm(at: moment)
    #expect(await first(timer) == .expired)
    #expect(SystemClock.milliseconds() >= moment)
    timer.stop()
  }

  @Test func `a moment before 1970 expires rather than disarms`() async throws {
    let timer = try WallClockTimer(watchedDirectories: [])
    timer.arm(at: -5)
    #expect(await first(timer) == .expired)
    timer.stop()
  }

  @Test func `arming again replaces the moment`() async throws {
    let timer = try WallClockTimer(watchedDirectories: [])
    timer.arm(at: SystemClock.milliseconds() + 3_600_000)
    timer.arm(at: SystemClock.milliseconds() + 20)
    #expect(await first(timer) == .expired)
    timer.stop()
  }

  @Test func `each who wants to be woken is, and none takes the moment of another`() async throws {
    let timer = try WallClockTimer(watchedDirectories: [])
    let moment = SystemClock.milliseconds() + 60
    timer.arm(at: moment, for: "later")
    timer.arm(at: SystemClock.milliseconds() + 3_600_000, for: "much later")
    timer.arm(at: SystemClock.milliseconds() + 20)
    #expect(await first(timer) == .expired)
    #expect(await first(timer) == .expired)
    #expect(SystemClock.milliseconds() >= moment)
    timer.stop()
  }

  @Test func `a disarmed timer stays silent`() async throws {
    let timer = try WallClockTimer(watchedDirectories: [])
    let later = try WallClockTimer(watchedDirectories: [])
    timer.arm(at: SystemClock.milliseconds() + 20)
    timer.arm(at: nil)
    later.arm(at: SystemClock.milliseconds() + 60)
    #expect(await first(later) == .expired)
    timer.stop()
    later.stop()
    #expect(await all(timer) == [])
  }

  @Test func `a timer that expired can be armed again`() async throws {
    let timer = try WallClockTimer(watchedDirectories: [])
    timer.arm(at: 1000)
    #expect(await first(timer) == .expired)
    timer.arm(at: SystemClock.milliseconds() + 10)
    #expect(await first(timer) == .expired)
    timer.stop()
  }

  @Test func `a new file in a watched directory means that zones may differ`() async throws {
    let directory = try TemporaryDirectory()
    let timer = try WallClockTimer(watchedDirectories: [directory.path])
    try Data("Europe/Lisbon".utf8).write(to: URL(filePath: directory.path(of: "localtime")))
    #expect(await first(timer) == .zoneChanged)
    timer.stop()
  }

  @Test func `a link that is replaced, as localtime is, means so too`() async throws {
    let directory = try TemporaryDirectory()
    _ = symlink("/usr/share/zoneinfo/Europe/Lisbon", directory.path(of: "new"))
    let timer = try WallClockTimer(watchedDirectories: [directory.path])
    _ = rename(directory.path(of: "new"), directory.path(of: "localtime"))
    #expect(await first(timer) == .zoneChanged)
    timer.stop()
  }

  @Test func `a directory that is not there does no harm`() async throws {
    let timer = try WallClockTimer(watchedDirectories: ["/nonexistent/kith"])
    timer.arm(at: 1000)
    #expect(await first(timer) == .expired)
    timer.stop()
  }

  @Test func `stopping ends the events`() async throws {
    let timer = try WallClockTimer(watchedDirectories: [])
    timer.stop()
    #expect(await all(timer) == [])
  }

  private func first(_ timer: WallClockTimer) async -> WallClockEvent? {
    for await event in timer.events { return event }
    return nil
  }

  private func all(_ timer: WallClockTimer) async -> [WallClockEvent] {
    var events: [WallClockEvent] = []
    for await event in timer.events { events.append(event) }
    return events
  }
}
