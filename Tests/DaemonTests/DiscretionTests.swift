import ControlAPI
import Daemon
import DaemonSupport
import TestSupport
import Testing

/// Words that a person writes stand nowhere but sealed in the record.
@Suite struct DiscretionTests {
  private static let secret = "zanzibar"

  /// Has the word in every place where a person can write one, and in calls that are refused.
  private func writeEverywhere(_ daemon: TestDaemon) async throws {
    let secret = Self.secret
    try await daemon.call(
      CourseInterface.Begin.self,
      .init(template: "ipt-16", first: "2026-12-01 15:00", therapist: secret))
    try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 3, note: secret))
    try await daemon.call(DiaryInterface.WriteNote.self, .init(text: secret, about: secret))
    try await daemon.call(SessionsInterface.Bring.self, .init(text: secret))
    try await daemon.call(HomeworkInterface.Assign.self, .init(text: secret))
    try await daemon.call(GoalsInterface.Set.self, .init(statement: secret))
    try await daemon.call(
      DraftsInterface.Save.self,
      .init(form: "note", answers: [.init(field: "text", text: secret)]))
    try await daemon.call(
      PracticeInterface.LookAt.self, .init(person: secret, analysis: .init(said: secret)))
    try await daemon.call(
      PracticeInterface.Practise.self, .init(skill: "feelings", situation: secret))
    _ = try? await daemon.call(
      PracticeInterface.Practise.self, .init(skill: secret, situation: secret))
    try await daemon.call(
      PracticeInterface.Rehearse.self, .init(rehearsedWith: "alone", script: secret))
    try await daemon.call(CourseInterface.Pause.self, .init(reason: secret))
    try await daemon.call(ProfileInterface.Change.self, .init(settings: .init(name: secret)))
    for refused in ["e1", secret] {
      _ = try? await daemon.call(EventsInterface.Correct.self, .init(entry: refused, text: secret))
    }
    _ = try? await daemon.call(HomeworkInterface.Assign.self, .init(text: "a", due: secret))
    _ = try? await daemon.call(
      DiaryInterface.WriteNote.self, .init(text: secret + "\u{1B}"))
  }

  @Test func `no line that is logged has a word of content`() async throws {
    try await withDaemon { daemon in
      try await writeEverywhere(daemon)
      #expect(!daemon.log.lines.contains { $0.lowercased().contains(Self.secret) })
    }
  }

  @Test func `a fault is logged by its name, without content`() async throws {
    let place = try Place()
    let paths = try await place.withDaemon { daemon in
      try await writeEverywhere(daemon)
      return daemon.paths
    }
    try moveFile(paths.keyFile, to: paths.keyFile + ".away")
    try await place.withDaemon { daemon in
      try await writeEverywhereRefused(daemon)
      #expect(
        daemon.log.lines.contains {
          $0.hasPrefix("critical: the record cannot be used: missingKey")
        })
      #expect(!daemon.log.lines.contains { $0.lowercased().contains(Self.secret) })
    }
  }

  private func writeEverywhereRefused(_ daemon: TestDaemon) async throws {
    for text in [Self.secret, Self.secret + "\u{1B}"] {
      await #expect(throws: CallRefusal.self) {
        try await daemon.call(DiaryInterface.WriteNote.self, .init(text: text))
      }
    }
  }

  @Test func `no file on disk has a word of content in clear`() async throws {
    let place = try Place()
    let paths = try await place.withDaemon { daemon in
      try await writeEverywhere(daemon)
      return daemon.paths
    }
    let wanted = Array(Self.secret.utf8)
    for name in ["log.db", "log.db-wal", "keys.db", "keys.db-wal", "cache.db", "cache.db-wal"]
    where fileExists("\(paths.data)/\(name)") {
      let content = try bytes(of: "\(paths.data)/\(name)")
      #expect(!contains(content, wanted), "\(name)")
    }
  }

  private func contains(_ content: [UInt8], _ wanted: [UInt8]) -> Bool {
    content.indices.dropLast(wanted.count - 1).contains { index in
      content[index] == wanted[0] && content[index..<(index + wanted.count)].elementsEqual(wanted)
    }
  }
}
