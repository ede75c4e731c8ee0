import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct ProfileVerbTests {
  @Test func `what was told can be seen and changed, part by part`() async throws {
    try await withDaemon { daemon in
      _ = try await daemon.run("profile", "set", "--name", "Kim", "--country", "portugal")
      let set = try await daemon.run(
        "profile", "set", "--questionnaires", "every-fourth", "--shared-screen", "yes")
      #expect(set.output == "Noted.\n")
      let shown = try await daemon.run("profile")
      #expect(
        shown.output == """
          Name                    Kim
          Country                 PT
          Others see this screen  yes
          Questionnaires          before every fourth session

          """)
    }
  }

  @Test(arguments: [
    (["profile", "set"], 64, "Say what to change"),
    (["profile", "set", "--country", "Atlantis"], 65, "two letters"),
    (["profile", "set", "--shared-screen", "maybe"], 64, "yes or no"),
    (["profile", "set", "--questionnaires", "often"], 64, "every-fourth"),
    (["profile", "set", "--name", ""], 1, ""),
  ])
  func `what cannot be taken is refused, with nothing kept`(
    words: [String], status: Int32, saying: String
  ) async throws {
    try await withDaemon { daemon in
      let before = try await daemon.health().position
      let outcome = try await daemon.kith.run(words)
      #expect(outcome.status == status)
      #expect(outcome.errors.contains(saying))
      #expect(try await daemon.health().position == before)
    }
  }
}
