import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// What to work on, asked step by step on a terminal.
@Suite struct FocusConversationTests {
  private func focuses(_ daemon: TestDaemon) async throws -> [FocusInterface.Focus] {
    try await daemon.call(FocusInterface.List.self, .init()).focuses
  }

  @Test func `a disagreement is a few questions, each of which can be skipped`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let asked = try await daemon.type(
        ["focus", "add"], answering: "2", "Sam", "more time", "", "2", "yesterday")
      #expect(asked.status == 0)
      for line in ["  4  Loneliness and isolation", "With whom? >", "  2  not talking about it"] {
        #expect(asked.output.contains(line))
      }
      let kept = try await focuses(daemon)
      #expect(kept.map(\.title) == ["Disagreement with Sam"])
      #expect(kept.map(\.stage) == ["impasse"])
      #expect(kept[0].details.iExpect == "more time")
      #expect(kept[0].details.theyExpect == nil)
      #expect(kept[0].agreedOn != nil)
    }
  }

  @Test func `without an area nothing is kept`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let asked = try await daemon.type(["focus", "add"], answering: "")
      #expect(asked.status == 0)
      #expect(asked.output.contains("nothing was kept"))
      #expect(try await focuses(daemon).isEmpty)
    }
  }
}
