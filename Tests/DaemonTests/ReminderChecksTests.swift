import ControlAPI
import DaemonSupport
import Domain
import Glibc
import TestSupport
import Testing

@testable import Daemon

/// What `kith doctor` says of the way a reminder takes to the person.
@Suite struct ReminderChecksTests {
  private let directory: TemporaryDirectory
  private let attendants = Attendants()

  init() throws { directory = try TemporaryDirectory() }

  private var hookPath: String { directory.path(of: "on-reminder") }

  private func checks(
    _ preferences: ReminderPreferences = ReminderPreferences()
  ) -> [String: DaemonInterface.Check] {
    let checks = ReminderChecks(
      preferences: preferences, attendants: attendants, hookPath: hookPath
    ).all
    return Dictionary(uniqueKeysWithValues: checks.map { ($0.name, $0) })
  }

  @Test func `where no agent follows it says how to start it, and nothing of popups`() {
    #expect(checks()["kith-agent"]?.outcome == "warning")
    #expect(checks()["kith-agent"]?.remedy == "systemctl --user enable --now kith-agent")
    #expect(checks()["popups"] == nil)
  }

  @Test func `an agent without a notification server is as it should be, and is told`() {
    attendants.enter(nil)
    #expect(checks()["kith-agent"]?.outcome == "ok")
    #expect(checks()["popups"]?.finding.contains("no server for them answers") == true)
    attendants.leave(nil)
    #expect(checks()["kith-agent"]?.outcome == "warning")
  }

  @Test func `with a notification server it says how to try it`() {
    attendants.enter(.desktop)
    #expect(checks()["kith-agent"]?.outcome == "ok")
    #expect(checks()["popups"]?.finding.contains("kith reminders test") == true)
  }

  @Test func `a program of one's own that would not be run is told, and what mends it`() throws {
    #expect(checks()["on-reminder"] == nil)
    try write("#!/bin/sh\n", to: hookPath)
    chmod(hookPath, 0o600)
    #expect(checks()["on-reminder"]?.finding == "is not run: it cannot be run")
    #expect(checks()["on-reminder"]?.remedy == "chmod 700 \(hookPath)")
    chmod(hookPath, 0o722)
    #expect(checks()["on-reminder"]?.finding == "is not run: it can be changed by others")
    chmod(hookPath, 0o700)
    #expect(checks()["on-reminder"]?.outcome == "ok")
  }

  @Test func `it says when lingering matters`() {
    #expect(ReminderChecks.linger(true).outcome == "ok")
    let check = ReminderChecks.linger(false)
    #expect(check.outcome == "warning")
    #expect(check.remedy?.contains("loginctl enable-linger") == true)
    #expect(check.remedy?.hasPrefix("Only if you log out between reminders") == true)
  }
}
