import Glibc
import Systemd
import TestSupport
import Testing

/// What changes the environment runs in a process of its own.
@Suite struct ServiceNotifierTests {
  /// What the service manager hears while `tell` runs.
  private static func heard(_ tell: (ServiceNotifier) -> Void) throws -> [String] {
    let directory = try TemporaryDirectory()
    let manager = try DatagramSocket(path: directory.path(of: "notify"))
    setenv("NOTIFY_SOCKET", directory.path(of: "notify"), 1)
    tell(ServiceNotifier())
    return manager.messages()
  }

  @Test func `readiness comes with a status line`() async {
    await #expect(processExitsWith: .success) {
      let messages = try Self.heard { $0.ready(status: "Nothing planned.") }
      #expect(messages == ["READY=1\nSTATUS=Nothing planned."])
    }
  }

  @Test func `readiness after a reload leaves the status line as it was`() async {
    await #expect(processExitsWith: .success) {
      let messages = try Self.heard {
        $0.reloading()
        $0.ready()
      }
      #expect(messages == ["RELOADING=1", "READY=1"])
    }
  }

  @Test func `a line break cannot smuggle another assignment into the status line`() async {
    await #expect(processExitsWith: .success) {
      let messages = try Self.heard { $0.status("Next\nSTOPPING=1") }
      #expect(messages == ["STATUS=NextSTOPPING=1"])
    }
  }

  @Test func `stopping, the watchdog and more time are told as systemd words them`() async {
    await #expect(processExitsWith: .success) {
      let messages = try Self.heard {
        $0.watchdog()
        $0.extendTimeout(seconds: 30)
        $0.stopping()
      }
      #expect(messages == ["WATCHDOG=1", "EXTEND_TIMEOUT_USEC=30000000", "STOPPING=1"])
    }
  }

  @Test func `without a service manager nobody is told, and nothing fails`() async {
    await #expect(processExitsWith: .success) {
      unsetenv("NOTIFY_SOCKET")
      ServiceNotifier().ready(status: "Nothing planned.")
    }
  }
}

@Suite struct WatchdogTests {
  @Test func `the interval is the one that the service manager asks for`() async {
    await #expect(processExitsWith: .success) {
      setenv("WATCHDOG_USEC", "180000000", 1)
      setenv("WATCHDOG_PID", "\(getpid())", 1)
      #expect(Watchdog.intervalMicroseconds() == 180_000_000)
    }
  }

  @Test func `a watchdog meant for another process is not fed`() async {
    await #expect(processExitsWith: .success) {
      setenv("WATCHDOG_USEC", "180000000", 1)
      setenv("WATCHDOG_PID", "1", 1)
      #expect(Watchdog.intervalMicroseconds() == nil)
    }
  }

  @Test func `nobody watches unless asked to`() async {
    await #expect(processExitsWith: .success) {
      unsetenv("WATCHDOG_USEC")
      #expect(Watchdog.intervalMicroseconds() == nil)
    }
  }
}
