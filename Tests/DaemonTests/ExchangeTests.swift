import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Export and import, as a client sees them.
@Suite struct ExchangeTests {
  typealias Method = EventsInterface

  private let id = String(repeating: "0", count: 31) + "1"

  private func export(_ daemon: TestDaemon) async throws -> [String] {
    try await daemon.stream(Method.Export.self, .init()).flatMap(\.lines)
  }

  private func filled(_ daemon: TestDaemon) async throws {
    try await daemon.begin()
    try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "we met", about: "Sam"))
    try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4))
    try await daemon.call(EventsInterface.Correct.self, .init(entry: "e21", value: 5))
    try await daemon.call(
      ProfileInterface.Change.self, .init(settings: .init(name: "Kim", country: "GB")))
    try await daemon.call(RemindersInterface.Set.self, .init(kind: "session", before: "2h"))
  }

  @Test func `an export read into an empty record gives the same export again`() async throws {
    let lines = try await withDaemon { daemon in
      try await filled(daemon)
      return try await export(daemon)
    }
    #expect(lines.count == 24)
    try await withDaemon { daemon in
      let checked = try await daemon.call(
        Method.Import.self, .init(import: id, firstLine: 1, lines: lines, append: false))
      #expect(checked.recorded == 24)
      #expect(try await daemon.health().position == 0)
      let taken = try await daemon.call(
        Method.Import.self, .init(import: id, firstLine: 1, lines: lines, append: true))
      #expect(taken.recorded == 24)
      #expect(try await export(daemon) == lines)
      #expect(try await daemon.call(DiaryInterface.Moods.self, .init()).moods.map(\.value) == [5])
      #expect(
        try await daemon.call(ProfileInterface.Show.self, .init()).settings.name == "Kim")
    }
  }

  @Test func `what is known already is not recorded again`() async throws {
    try await withDaemon { daemon in
      try await filled(daemon)
      let lines = try await export(daemon)
      let before = try await daemon.health().position
      let reply = try await daemon.call(
        Method.Import.self, .init(import: id, firstLine: 1, lines: lines, append: true))
      #expect(reply.recorded == 0)
      #expect(reply.known == 24)
      #expect(try await daemon.health().position == before)
    }
  }

  @Test func `the first line that cannot be taken is named, and nothing is recorded`()
    async throws
  {
    let lines = try await withDaemon { daemon in
      try await filled(daemon)
      return try await export(daemon)
    }
    try await withDaemon { daemon in
      var broken = lines
      broken[3] = "{\"nonsense\":1}"
      for append in [false, true] {
        let refusal = await #expect(throws: CallRefusal.self) {
          try await daemon.call(
            Method.Import.self, .init(import: id, firstLine: 101, lines: broken, append: append))
        }
        #expect(refusal?.kind == .importRefused(line: 104, column: 0))
      }
      let kept = try await export(daemon)
      #expect(kept.isEmpty)
    }
  }

  @Test func `lines of a course whose beginning is not there are refused`() async throws {
    let lines = try await withDaemon { daemon in
      try await filled(daemon)
      return try await export(daemon)
    }
    try await withDaemon { daemon in
      let refusal = await #expect(throws: CallRefusal.self) {
        try await daemon.call(
          Method.Import.self,
          .init(import: id, firstLine: 1, lines: Array(lines[5...6]), append: true))
      }
      #expect(refusal?.message.contains("beginning is not here") == true)
    }
  }

  @Test func `more than a call may hold is refused`() async throws {
    try await withDaemon { daemon in
      try await daemon.refuses(
        Method.Import.self,
        .init(
          import: id, firstLine: 1, lines: [String](repeating: "{}", count: 1001), append: false),
        .invalid("lines"), saying: "1,000 lines")
    }
  }

  @Test func `an export streams, and has to be asked for so`() async throws {
    try await withDaemon { daemon in
      try await daemon.refuses(
        Method.Export.self, .init(), .other("org.varlink.service.ExpectedMore"), saying: "")
    }
  }
}
