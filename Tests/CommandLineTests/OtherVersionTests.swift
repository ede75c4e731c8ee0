import ControlAPI
import DaemonSupport
import Testing

@testable import kith

/// A client and a daemon of different versions: it is said once, and what both know goes on.
@Suite struct OtherVersionTests {
  private func mood(
    _ change: @escaping @Sendable (String) -> String
  ) async throws -> Program.Outcome {
    try await withDaemon { daemon in
      try await daemon.begin()
      let proxy = try BreakingProxy(to: daemon.socket, in: daemon.directory, changing: change)
      defer { proxy.stop() }
      return try await daemon.run("mood", "4", "--socket", proxy.socket)
    }
  }

  @Test func `another version is said on standard error, and the verb goes on`() async throws {
    let outcome = try await mood { text in
      text.replacing("\"version\":\"\(ControlVersion.number)\"", with: "\"version\":\"99.1\"")
    }
    #expect(outcome.status == 0)
    #expect(outcome.output == "Mood 4, Thursday 26 November, 09:00.\n")
    #expect(
      outcome.errors
        == "kith: kithd is version 99.1, and this kith is \(ControlVersion.number). This kith is the"
        + " older one; install it anew.\n")
  }

  @Test func `the same version is passed over in silence`() async throws {
    let outcome = try await mood { $0 }
    #expect(outcome.errors.isEmpty)
  }

  @Test func `a member that only a later daemon knows is passed over`() async throws {
    let outcome = try await mood { text in
      text.replacing("\"summary\":", with: "\"foretold\":{\"a\":[1]},\"summary\":")
    }
    #expect(outcome.status == 0)
    #expect(outcome.output == "Mood 4, Thursday 26 November, 09:00.\n")
  }

  @Test func `a method that the daemon does not know is told plainly`() async throws {
    let outcome = try await mood { text in
      text.replacing("Diary.RecordMood", with: "Diary.ForetellMood")
    }
    #expect(outcome.status == 69)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("is of another version than this kith, and does not know that"))
  }

  @Test func `a parameter that the daemon does not know is told plainly`() async throws {
    let outcome = try await mood { text in
      text.replacing("\"value\":4", with: "\"value\":4,\"foretold\":true")
    }
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("is of another version than this kith, and does not know that"))
  }

  @Test func `a daemon that says nothing of itself is none the worse for it`() async throws {
    let outcome = try await mood { text in
      text.replacing("org.varlink.service.GetInfo", with: "org.varlink.service.GetMore")
    }
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ("0.0.9", "systemctl --user restart kithd"), ("0.10.0", "install it anew"),
    ("1.0", "install it anew"), ("", "systemctl --user restart kithd"),
  ])
  func `the older of the two is the one to do something about`(daemon: String, advice: String) {
    #expect(OtherVersion.sentence(daemon: daemon, client: "0.9.1")?.contains(advice) == true)
  }

  @Test func `what comes over the socket cannot write on a terminal`() throws {
    let sentence = try #require(OtherVersion.sentence(daemon: "2\u{1B}[2J\n\u{202E}x"))
    #expect(sentence.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F })
  }
}
