import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// What becomes of the file that an editor has open.
@Suite struct EditorTests {
  /// A program in the place of an editor: it writes words, says so, and stays open, or does what
  /// `last` says.
  private func editor(
    _ daemon: TestDaemon, _ words: String, then last: String = "exec sleep 600"
  ) throws -> Program {
    let path = daemon.directory.path(of: "editor")
    try write("printf '\(words)' > \"$1\"\ntouch \"$1~\"\necho ready\n\(last)\n", to: path)
    var kith = daemon.kith
    kith.environment["EDITOR"] = "sh \(path)"
    return kith
  }

  @Test(arguments: [Int32(1), 15])
  func `kith is ended while the editor is open: no file stays, and the words wait as begun`(
    signal: Int32
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let kith = try editor(daemon, "half a thought")
      _ = try await Terminal.hangUp(
        kith, ["note", "--edit"], typing: [], after: "ready", signal: signal)
      #expect(try files(in: daemon.directory.path(of: "run")) == ["kith"])
      let shown = try await daemon.call(DraftsInterface.Show.self, .init(draft: "d1"))
      #expect(shown.draft.form == "note")
      #expect(shown.answers.map(\.text) == ["half a thought"])
      #expect(try await daemon.call(DiaryInterface.Notes.self, .init()).notes.isEmpty)
    }
  }

  @Test func `the words wait as begun where the terminal took the editor along`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let kith = try editor(daemon, "half a thought", then: "read line; exit 1")
      _ = try await Terminal.hangUp(
        kith, ["note", "--edit"], typing: [], after: "ready", signal: 0)
      let shown = try await daemon.call(DraftsInterface.Show.self, .init(draft: "d1"))
      #expect(shown.answers.map(\.text) == ["half a thought"])
    }
  }

  @Test func `a plan in the editor waits in its own place`() async throws {
    try await withDaemon { daemon in
      let kith = try editor(daemon, "# Alone\\nKettle on\\n")
      _ = try await Terminal.hangUp(kith, ["plan", "write", "--edit"], typing: [], after: "ready")
      let begun = try await daemon.call(SafetyInterface.ShowPlan.self, .init()).drafted
      #expect(begun?.map(\.text) == ["Kettle on"])
      #expect(try files(in: daemon.directory.path(of: "run")) == ["kith"])
    }
  }

  @Test func `without a runtime directory the file lies in the data directory, or nowhere`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      var kith = daemon.kith
      kith.environment["XDG_RUNTIME_DIR"] = nil
      let place = daemon.directory.path(of: "place")
      kith.environment["EDITOR"] = "sh -c 'dirname \"$1\" > \(place); echo words > \"$1\"' sh"
      let before = try files(in: daemon.directory.path(of: "data"))
      #expect(try await Terminal.run(kith, ["note", "--edit"]).status == 0)
      #expect(try text(of: place).hasPrefix(daemon.directory.path(of: "data/kith-words-")))
      #expect(try files(in: daemon.directory.path(of: "data")) == before)
      kith.environment["KITH_DATA_DIR"] = "/nowhere"
      let refused = try await Terminal.run(kith, ["note", "--edit"])
      #expect(refused.status == 74)
      #expect(refused.output.contains("There is no private place for a file to edit"))
    }
  }

  @Test func `what an earlier kith left behind is removed`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let left = daemon.directory.path(of: "run/kith-words-999999999-AAAAAA")
      try makeDirectory(left)
      try write("old words", to: "\(left)/words.txt")
      var kith = daemon.kith
      kith.environment["EDITOR"] = "true"
      _ = try await Terminal.run(kith, ["note", "--edit"])
      #expect(try files(in: daemon.directory.path(of: "run")) == ["kith"])
    }
  }
}
