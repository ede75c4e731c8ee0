import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct ThemesTests {
  typealias Method = ThemesInterface

  @Test func `a theme shows the entries that were put with it, in order of time`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let later = try await daemon.call(
        DiaryInterface.WriteNote.self, .init(text: "I waited again"))
      let earlier = try await daemon.call(
        DiaryInterface.RecordMood.self,
        .init(command: .at("2026-11-20"), value: 3, note: "did not ask"))
      let added = try await daemon.call(Method.Add.self, .init(label: "asking late"))
      try await daemon.expect(
        added.receipt, recorded: "ThemeIdentified: Theme t1: asking late")
      #expect(added.theme.evidence == 0)
      let entry = later.receipt.entries[0]
      let linked = try await daemon.call(
        Method.Link.self, .init(theme: "t1", entry: entry, note: "at dinner"))
      try await daemon.expect(
        linked.receipt, recorded: "ThemeLinked: \(entry) put with t1: at dinner")
      try await daemon.call(
        Method.Link.self, .init(theme: "T1", entry: earlier.receipt.entries[0]))
      #expect(try await daemon.call(Method.List.self, .init()).themes.map(\.evidence) == [2])
      let shown = try await daemon.call(Method.Show.self, .init(theme: "t1"))
      #expect(shown.evidence.map(\.text) == ["Mood 3: did not ask", "Note: I waited again"])
      #expect(shown.evidence.map(\.note) == [nil, "at dinner"])
      // What is taken back is no evidence any more.
      try await daemon.call(EventsInterface.Retract.self, .init(entry: entry))
      #expect(
        try await daemon.call(Method.Show.self, .init(theme: "t1")).evidence.map(\.text)
          == ["Mood 3: did not ask"])
    }
  }

  @Test func `a theme is put away, and stays to be looked at`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(Method.Add.self, .init(label: "asking late"))
      let retired = try await daemon.call(Method.Retire.self, .init(theme: "t1", note: "better"))
      try await daemon.expect(retired.receipt, recorded: "ThemeRetired: t1 put away: better")
      #expect(try await daemon.call(Method.List.self, .init()).themes.isEmpty)
      let all = try await daemon.call(Method.List.self, .init(retired: true)).themes
      #expect(all.map(\.retired) == [true])
    }
  }

  @Test func `an entry has to be there, and is put with a theme once`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let mood = try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 3))
      let entry = mood.receipt.entries[0]
      try await daemon.call(Method.Add.self, .init(label: "asking late"))
      try await daemon.refuses(
        Method.Link.self, .init(theme: "t1", entry: "e999"), .notFound, saying: "kith log")
      try await daemon.refuses(
        Method.Link.self, .init(theme: "t1", entry: "e0"), .invalid("entry"), saying: "e7")
      try await daemon.refuses(
        Method.Link.self, .init(theme: "t2", entry: entry), .notFound, saying: "kith theme list")
      try await daemon.call(Method.Link.self, .init(theme: "t1", entry: entry))
      try await daemon.refuses(
        Method.Link.self, .init(theme: "t1", entry: entry), .refused("themes.linkedAlready"),
        saying: "already")
      try await daemon.refuses(
        Method.Add.self, .init(label: "Asking late"), .refused("themes.labelTaken"), saying: "t1")
      // An entry that was taken back is not there.
      try await daemon.call(EventsInterface.Undo.self, .init())
      try await daemon.call(EventsInterface.Retract.self, .init(entry: entry))
      try await daemon.refuses(
        Method.Link.self, .init(theme: "t1", entry: entry), .notFound, saying: "kith log")
    }
  }
}
