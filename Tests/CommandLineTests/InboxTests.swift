import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Lines that were written elsewhere.
@Suite struct InboxTests {
  private func withInbox(
    _ text: String, _ body: (TestDaemon, String) async throws -> Void
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let path = daemon.directory.path(of: "inbox.txt")
      try write(text, to: path)
      try await body(daemon, path)
    }
  }

  private func waiting(_ daemon: TestDaemon) async throws -> [[String]] {
    var all: [[String]] = []
    for draft in try await daemon.call(DraftsInterface.List.self, .init()).drafts {
      let shown = try await daemon.call(DraftsInterface.Show.self, .init(draft: draft.id))
      all.append([draft.form] + shown.answers.map { "\($0.field)=\($0.text)" })
    }
    return all
  }

  @Test func `each line becomes what it says, and the file stays as it is`() async throws {
    let lines = """
      # from my phone
      mood 4 tired

      Mood 10
      moment sam: we met in the park
      moment with Aunt Jo: a call
      moment: nobody
      note about sam: rang me at 9:30
      note one thing: I am glad
      2026-11-25 21:30 could not sleep
      2026-11-24 mood 3
      mood great
      """
    try await withInbox(lines) { daemon, path in
      let taken = try await daemon.run("inbox", path)
      #expect(taken.status == 0)
      #expect(taken.output == "10 lines wait to be confirmed: kith draft\n")
      #expect(
        try await waiting(daemon) == [
          ["mood", "value=4", "note=tired"], ["mood", "value=10"],
          ["moment", "person=sam", "happened=we met in the park"],
          ["moment", "person=Aunt Jo", "happened=a call"], ["moment", "happened=nobody"],
          ["note", "about=sam", "text=rang me at 9:30"], ["note", "text=one thing: I am glad"],
          ["note", "text=could not sleep"], ["mood", "value=3"], ["note", "text=mood great"],
        ])
      let drafts = try await daemon.call(DraftsInterface.List.self, .init()).drafts
      #expect(drafts[7].begun.civil == "2026-11-25T21:30:00")
      #expect(drafts[8].begun.civil.hasPrefix("2026-11-24T"))
      #expect(try text(of: path) == lines)
    }
  }

  @Test func `reading twice makes nothing double, whatever became of the lines`() async throws {
    try await withInbox("mood 4\nmood 4\na note\n") { daemon, path in
      _ = try await daemon.run("inbox", path)
      #expect(try await waiting(daemon).count == 3)
      _ = try await daemon.run("draft", "keep", "d1")
      _ = try await daemon.run("draft", "discard", "d3")
      let again = try await daemon.run("inbox", path, "--json")
      #expect(again.output == "{\"drafts\":[],\"known\":3,\"left\":0}\n")
      #expect(try await waiting(daemon).count == 1)
      try write("mood 4\nmood 4\na note\nanother\n", to: path)
      let more = try await daemon.run("inbox", path, "--json")
      #expect(more.output == "{\"drafts\":[\"d4\"],\"known\":3,\"left\":0}\n")
    }
  }

  @Test func `an emptied inbox takes the same words in again`() async throws {
    try await withInbox("mood 4\n") { daemon, path in
      _ = try await daemon.run("inbox", path, "--clear")
      let left = try text(of: path)
      #expect(left.hasPrefix("# Taken in by kith, Thursday 26 November ("))
      #expect(!left.contains("mood"))
      try write(left + "mood 4\n", to: path)
      let again = try await daemon.run("inbox", path, "--json")
      #expect(again.output == "{\"drafts\":[\"d2\"],\"known\":0,\"left\":0}\n")
    }
  }

  @Test func `what does not fit stays in the file`() async throws {
    let lines = (1...25).map { "note \($0)\n" }.joined()
    try await withInbox(lines) { daemon, path in
      let taken = try await daemon.run("inbox", path, "--clear")
      #expect(taken.status == 1)
      #expect(taken.output.contains("20 lines wait to be confirmed"))
      #expect(taken.output.contains("5 lines were not taken in."))
      #expect(taken.errors.hasPrefix("kith: Line 21 of \(path): "))
      #expect(taken.errors.contains("kith draft list"))
      #expect(try text(of: path) == lines)
    }
  }

  @Test func `on a terminal each line is asked about`() async throws {
    try await withInbox("mood 4 tired\nnote b\nnote c\nnote d\n") { daemon, path in
      let asked = try await daemon.type(
        ["inbox", path], answering: "1", "2", "better words", "3", "")
      #expect(asked.status == 0)
      let notes = try await daemon.call(DiaryInterface.Notes.self, .init()).notes
      #expect(notes.map(\.text) == ["better words"])
      #expect(try await daemon.call(DiaryInterface.Moods.self, .init()).moods.map(\.value) == [4])
      #expect(try await waiting(daemon) == [["note", "text=d"]])
    }
  }

  @Test func `who leaves has changed what was changed, and the rest waits`() async throws {
    try await withInbox("moment sam: we met\nnote b\n") { daemon, path in
      let left = try await daemon.type(["inbox", path], answering: "2", "", "in the park")
      #expect(left.status == 0)
      #expect(left.output.contains("Left there. What is begun waits: kith draft"))
      #expect(!left.output.contains("kith:"))
      #expect(
        try await waiting(daemon) == [["note", "text=b"]])
      let moments = try await daemon.call(PracticeInterface.Moments.self, .init()).moments
      #expect(moments.map(\.analysis.happened) == ["in the park"])
      let again = try await daemon.type(["draft", "resume"], answering: "2", "better")
      #expect(again.status == 0)
      #expect(
        try await daemon.call(DiaryInterface.Notes.self, .init()).notes.map(\.text) == ["better"])
    }
  }

  @Test func `without a file nothing is wrong`() async throws {
    try await withInbox("") { daemon, _ in
      let none = try await daemon.run("inbox")
      #expect(none.status == 0)
      #expect(none.output.contains("home/.local/share/kith-inbox.txt"))
      let named = try await daemon.run("inbox", "/nowhere/at/all")
      #expect(named.status == 66)
      #expect(named.errors.contains("/nowhere/at/all cannot be read: no such file"))
      let folder = try await daemon.run("inbox", "/")
      #expect(folder.status == 74)
      #expect(folder.errors.contains("/ cannot be read: is a directory"))
      #expect(
        try await daemon.run("import", ".").errors.contains(". cannot be read: is a directory"))
    }
  }

  @Test func `a mood that is none stays in the file, with the reason`() async throws {
    try await withInbox("mood 4\n\nmood 77\nmood 5.5 so so\nmood -3\nmood great\n") {
      daemon, path in
      let taken = try await daemon.run("inbox", path)
      #expect(taken.status == 65)
      #expect(taken.output.contains("2 lines wait to be confirmed"))
      #expect(taken.output.contains("3 lines were not taken in."))
      #expect(taken.errors.contains("Line 3 of \(path): A mood is a whole number from 0 to 10."))
      let kept = [["mood", "value=4"], ["note", "text=mood great"]]
      #expect(try await waiting(daemon) == kept)
      #expect(try await daemon.run("inbox", path, "--json").status == 65)
      let cleared = try await daemon.run("inbox", path, "--clear")
      #expect(cleared.status == 65)
      let reason = "# A mood is a whole number from 0 to 10.\n"
      #expect(
        try text(of: path).hasSuffix(
          ").\n\(reason)mood 77\n\(reason)mood 5.5 so so\n\(reason)mood -3\n"))
      #expect(try await waiting(daemon) == kept)
    }
  }

  @Test func `where moods keep to the usual a line may go below it`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(CourseInterface.Begin.self, .init(template: "ipsrt"))
      let path = daemon.directory.path(of: "inbox.txt")
      try write("mood -3 slow\nmood 6\n", to: path)
      let taken = try await daemon.run("inbox", path)
      #expect(taken.errors.contains("from -5 to +5"))
      #expect(try await waiting(daemon) == [["mood", "value=-3", "note=slow"]])
    }
  }
}
