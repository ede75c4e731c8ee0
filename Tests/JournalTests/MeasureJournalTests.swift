import Domain
import EventLog
import TestSupport
import Testing
import Vault

@testable import Journal

/// Questionnaires in the record.
@Suite struct MeasureJournalTests {
  @Test func `scores and packs lie under the key of the notes, and the card under the course's`()
    async throws
  {
    let desk = try await Desk.open()
    try await desk.begin()
    try await desk.tell(
      .measures(.complete(MeasureAnswers(instrument: "phq-9", total: 9, safetyAnswer: 1))))
    try await desk.tell(.measures(.skip("gad-7")))
    try await desk.tell(
      .measures(
        .loadPack(
          Instrument(
            id: "own", title: "Own", about: "Sleep", version: "1", items: 1, highest: 4,
            lookBack: "a week", often: "weekly", licence: "Mine", sources: []))))
    let records = try await desk.vault.records()
    let kinds = try await desk.store.readAll(after: 0).events.map { event in
      try #require(records.first { $0.ref == event.keyRef }?.scope.kind.rawValue)
    }
    #expect(kinds == ["course", "notes", "course", "notes", "notes"])
  }

  @Test func `a score is taken back, and that whom to call was shown stays`() async throws {
    let desk = try await Desk.open()
    try await desk.begin()
    try await desk.tell(
      .measures(.complete(MeasureAnswers(instrument: "phq-9", total: 9, safetyAnswer: 1))))
    let targets = try await desk.ask(.undo(desk.course)).entries.compactMap { entry in
      if case .amendment(.retracted(let target)) = entry.body.payload { target.number } else { nil }
    }
    #expect(targets == [2])
    await #expect(throws: JournalError.self) {
      try await desk.retract(3)
    }
  }
}
