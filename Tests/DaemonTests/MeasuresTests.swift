import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct MeasuresTests {
  typealias Method = MeasuresInterface

  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  private func answers(_ values: Int?...) -> [Method.ItemAnswer] {
    values.enumerated().map { Method.ItemAnswer(item: $0 + 1, value: $1) }
  }

  private func total(
    _ total: Double, _ id: String = "phq-9", at when: String? = nil, safety: Int? = 0
  ) -> Method.Complete.Parameters {
    .init(
      command: when.map { .at($0) }, instrument: id, total: total,
      safetyAnswer: id == "phq-9" ? safety : nil)
  }

  @Test func `a score comes back with its number first, and later with what changed`()
    async throws
  {
    try await withCourse { daemon in
      let first = try await daemon.call(
        Method.Complete.self,
        .init(
          command: .at("2026-11-05 10:00"), instrument: "phq-9",
          answers: answers(2, 2, 2, 2, 2, 2, 3, 3, 0), difficulty: 1))
      #expect(first.receipt.summary == "PHQ-9 18, Thursday 5 November, 10:00.")
      #expect(first.receipt.notices == [])
      #expect(!first.safetyCard)
      #expect(first.card == nil)
      #expect(first.score.band == "moderately severe")
      #expect(first.score.difficulty == 1)
      try await daemon.expect(first.receipt, recorded: "MeasureCompleted: PHQ-9 18")
      let second = try await daemon.call(Method.Complete.self, total(13))
      #expect(
        second.receipt.notices == [
          "Lower by 5 since the start. A change this size is usually more than ups and downs."
        ])
      #expect(second.offer == nil)
      let third = try await daemon.call(Method.Complete.self, total(24))
      #expect(
        third.receipt.notices == [
          "Higher by 6 since the start, more than usual ups and downs. "
            + "Worth telling your therapist."
        ])
      #expect(third.offer == "something from my questionnaire")
    }
  }

  @Test(arguments: [1, 2, 3])
  func `an answer on safety is met at once, with the same card for each`(answer: Int)
    async throws
  {
    try await withCourse { daemon in
      let reply = try await daemon.call(
        Method.Complete.self,
        .init(instrument: "phq-9", answers: answers(0, 0, 0, 0, 0, 0, 0, nil, answer)))
      #expect(reply.safetyCard)
      let card = try #require(reply.card)
      #expect(card.lines.first == "Thank you for saying so. It is a hard thing to answer.")
      #expect(card.offer == "something from my questionnaire")
      #expect(!card.lines.contains { $0.contains("\(answer)") && $0.contains("question") })
      #expect(reply.score.total == nil)
      let kinds = try await daemon.log().suffix(2).map(\.kind)
      #expect(kinds == ["MeasureCompleted", "SafetyCardShown"])
      let other = try await daemon.call(Method.Complete.self, total(3, safety: 1))
      #expect(other.card == card)
    }
  }

  @Test func `a total alone says what it cannot show`() async throws {
    try await withCourse { daemon in
      let words = "A total can't show that answer. Your plan: kith plan"
      let reply = try await daemon.call(Method.Complete.self, total(13, safety: nil))
      #expect(reply.receipt.notices == [words])
      #expect(!reply.safetyCard)
      let asked = try await daemon.call(Method.Complete.self, total(13, safety: 0))
      #expect(!asked.receipt.notices.contains(words))
      let gad7 = try await daemon.call(Method.Complete.self, total(13, "gad-7"))
      #expect(gad7.receipt.notices == [])
    }
  }

  @Test func `a call repeated records nothing more, and shows the card again`() async throws {
    try await withCourse { daemon in
      let call = Method.Complete.Parameters(
        command: .numbered(7), instrument: "phq-9", total: 9, safetyAnswer: 2)
      let first = try await daemon.call(Method.Complete.self, call)
      let again = try await daemon.call(Method.Complete.self, call)
      #expect(again.receipt.repeated)
      #expect(again.receipt.position == first.receipt.position)
      #expect(again.card == first.card)
    }
  }

  @Test func `six on the ASRM is for the prescriber, and five is not`() async throws {
    try await withCourse { daemon in
      let six = try await daemon.call(Method.Complete.self, total(6, "asrm"))
      #expect(six.receipt.notices.contains { $0.hasPrefix("Tell your prescriber") })
      let five = try await daemon.call(Method.Complete.self, total(5, "asrm"))
      #expect(!five.receipt.notices.contains { $0.contains("prescriber") })
    }
  }

  @Test func `what does not fit is refused, and nothing is written`() async throws {
    try await withCourse { daemon in
      let complete = Method.Complete.self
      try await daemon.refuses(
        complete, .init(instrument: "nope", total: 3), .notFound, saying: "kith measure list")
      try await daemon.refuses(
        complete, .init(instrument: "phq-9"), .refused("measures.nothingGiven"), saying: "--items")
      try await daemon.refuses(
        complete, .init(instrument: "phq-9", answers: answers(1, 2)),
        .refused("measures.itemCount"), saying: "9 answers")
      try await daemon.refuses(
        complete, .init(instrument: "ucla-3", answers: answers(1, 2, 0)),
        .refused("measures.answerOutOfRange"), saying: "1 to 3")
      try await daemon.refuses(
        complete, .init(instrument: "gad-7", total: 22), .refused("measures.totalOutOfRange"),
        saying: "0 to 21")
      try await daemon.refuses(
        complete, .init(instrument: "gad-7", total: 2.5), .invalid("total"), saying: "whole")
      try await daemon.refuses(
        complete, .init(instrument: "who-5", total: 50), .refused("measures.totalNotReachable"),
        saying: "steps of 4")
      try await daemon.refuses(
        complete, .init(instrument: "gad-7", answers: [.init(item: 2, value: 1)]),
        .invalid("answers"), saying: "in order")
      try await daemon.refuses(
        complete, .init(instrument: "gad-7", total: 2, source: "friend"), .invalid("source"),
        saying: "clinic")
      try await daemon.refuses(
        Method.Skip.self, .init(instrument: "srm-5"), .refused("measures.filledElsewhere"),
        saying: "times of day")
      try await daemon.refuses(
        Method.Change.self, .init(instrument: "phq-9", preset: "icd"), .invalid("preset"),
        saying: "nhs")
    }
  }

  @Test func `a finished form closes its draft with the same command`() async throws {
    try await withCourse { daemon in
      let draft = try await daemon.call(
        DraftsInterface.Save.self,
        .init(form: "measure:gad-7", answers: [.init(field: "1", text: "2")])
      ).draft
      let reply = try await daemon.call(
        Method.Complete.self,
        .init(instrument: "gad-7", answers: answers(2, 1, 1, 1, 1, 1, 1), draft: draft))
      try await daemon.expect(
        reply.receipt, recorded: "MeasureCompleted: GAD-7 8", "DraftClosed: \(draft) finished")
      #expect(try await daemon.call(DraftsInterface.List.self, .init()).drafts.isEmpty)
    }
  }

  @Test func `the list has what was agreed first, until it is done`() async throws {
    try await withCourse { daemon in
      func due() async throws -> [String] {
        try await daemon.call(Method.List.self, .init()).measures.filter { $0.due != nil }
          .map { "\($0.instrument) \($0.due ?? "")" }
      }
      #expect(try await due() == [])
      try await daemon.call(
        ProfileInterface.Change.self, .init(settings: .init(questionnaires: "eachSession")))
      #expect(
        try await due()
          == ["phq-9 before Tuesday 1 December", "gad-7 before Tuesday 1 December"])
      try await daemon.call(Method.Complete.self, total(13))
      try await daemon.call(Method.Skip.self, .init(instrument: "gad-7"))
      #expect(try await due() == [])
      let first = try await daemon.call(Method.List.self, .init()).measures[0]
      #expect(first.instrument == "phq-9")
      #expect(first.latest?.shown == "13")
    }
  }

  @Test func `a series has all scores in pages, the latest first`() async throws {
    try await withCourse { daemon in
      for value in [10, 11, 12] {
        try await daemon.call(Method.Complete.self, total(Double(value)))
      }
      let page = try await daemon.call(
        Method.Series.self, .init(instrument: "phq-9", limit: 2))
      #expect(page.scores.map(\.shown) == ["12", "11"])
      #expect(page.more)
      let rest = try await daemon.call(
        Method.Series.self,
        .init(instrument: "phq-9", limit: 2, before: page.scores.last?.entry))
      #expect(rest.scores.map(\.shown) == ["10"])
      #expect(!rest.more)
      #expect(try await daemon.call(Method.Series.self, .init(instrument: "wsas")).scores == [])
    }
  }

  @Test func `a change says which score is the start, and the NHS counts otherwise`()
    async throws
  {
    try await withCourse { daemon in
      let change = Method.Change.self
      #expect(
        try await daemon.call(change, .init(instrument: "phq-9")).words
          == "A change needs two scores of PHQ-9, one after the start.")
      daemon.set("2026-11-26T10:00")
      try await daemon.call(Method.Complete.self, total(18, at: "yesterday"))
      try await daemon.call(Method.Complete.self, total(13))
      let usual = try await daemon.call(change, .init(instrument: "phq-9"))
      #expect(usual.label == "better")
      #expect(usual.difference == -5)
      #expect(usual.startRule == "firstScore")
      #expect(usual.words.hasSuffix("The start is the first score."))
      let nhs = try await daemon.call(change, .init(instrument: "phq-9", preset: "nhs"))
      #expect(nhs.label == "within")
      let then = try await daemon.call(
        change, .init(query: .asOf("2026-11-26 09:30"), instrument: "phq-9"))
      #expect(then.label == nil)
    }
  }

  @Test func `two questionnaires together say what one cannot`() async throws {
    try await withCourse { daemon in
      let recovery = Method.Recovery.self
      try await daemon.call(Method.Complete.self, total(18, at: "yesterday"))
      try await daemon.call(Method.Complete.self, total(8))
      let alone = try await daemon.call(recovery, .init())
      #expect(!alone.known)
      #expect(alone.belowBoth == nil)
      try await daemon.call(Method.Complete.self, total(12, "gad-7", at: "yesterday"))
      try await daemon.call(Method.Complete.self, total(5, "gad-7"))
      let both = try await daemon.call(recovery, .init())
      #expect(both.known)
      #expect(both.reliablyBetter == true)
      #expect(both.belowBoth == true)
      #expect(both.words.first == "PHQ-9 8, 18 at the start.")
      for word in ["recovered", "remission", "response", "caseness"] {
        #expect(!both.words.joined().lowercased().contains(word))
      }
    }
  }

  @Test func `a score is corrected by its answers or its total, and taken back with its card`()
    async throws
  {
    try await withCourse { daemon in
      let reply = try await daemon.call(
        Method.Complete.self, .init(instrument: "ucla-3", answers: answers(1, 2, 3)))
      let entry = try #require(reply.receipt.entries.first)
      let corrected = try await daemon.call(
        EventsInterface.Correct.self, .init(entry: entry, text: "1, 1, 3"))
      #expect(corrected.receipt.summary == "\(entry) now says: UCLA-3 5")
      try await daemon.refuses(
        EventsInterface.Correct.self, .init(entry: entry, text: "1,1,4"),
        .refused("measures.answerOutOfRange"), saying: "1 to 3")
      let other = try await daemon.call(Method.Complete.self, total(9, safety: 1))
      let total = try #require(other.receipt.entries.first)
      let next = try await daemon.call(
        EventsInterface.Correct.self, .init(entry: total, value: 8))
      #expect(next.receipt.summary == "\(total) now says: PHQ-9 8")
      let shown = try await daemon.call(Method.List.self, .init()).measures
      #expect(shown.first { $0.instrument == "phq-9" }?.latest?.shown == "8")
      #expect(shown.first { $0.instrument == "ucla-3" }?.latest?.shown == "5")
    }
  }

  static let pack = """
    {
      "id": "own", "title": "Own", "about": "Sleep", "version": "1",
      "items": 2, "highest": 4,
      "bands": [{"from": 0, "name": "low"}, {"from": 5, "name": "high"}],
      "lookBack": "a week", "often": "weekly", "licence": "Mine"
    }
    """

  @Test func `a pack is checked, kept, and scored by its own rules`() async throws {
    try await withCourse { daemon in
      let before = try await daemon.health().position
      let checked = try await daemon.call(Method.CheckPack.self, .init(text: Self.pack))
      #expect(checked.instrument.id == "own")
      #expect(try await daemon.health().position == before)
      let loaded = try await daemon.call(Method.LoadPack.self, .init(text: Self.pack))
      try await daemon.expect(
        loaded.receipt, recorded: "InstrumentPackLoaded: Own was brought along")
      let score = try await daemon.call(
        Method.Complete.self, .init(instrument: "own", answers: answers(4, 1))
      ).score
      #expect(score.band == "high")
      let shown = try await daemon.call(Method.Show.self, .init(instrument: "own")).instrument
      #expect(shown.isPack)
      // What was scored by it holds it in place.
      let entry = try #require(loaded.receipt.entries.first)
      try await daemon.refuses(
        EventsInterface.Retract.self, .init(entry: entry), .refused("record.dependedOn"),
        saying: "depends on it")
    }
  }

  static let faults: [(String, String, String)] = [
    ("\"items\": 2", "\"items\": \"two\"", "line 3, column 12: \"items\" is of another kind"),
    ("\"items\": 2", "\"items\": 2 2", "line 3, column 14: This is not JSON."),
    ("\"items\": 2,", "", "line 1: \"items\" is missing."),
    ("\"from\": 5", "\"from\": 9", "line 4, column 50: A band begins at a total that can be."),
    ("\"id\": \"own\"", "\"id\": \"Own one\"", "line 2, column 9: An id is"),
    ("\"highest\": 4", "\"rule\": \"best\", \"highest\": 4", "line 3, column 23:"),
  ]

  @Test(arguments: faults)
  func `what is wrong with a pack is told with its line and column`(
    right: String, wrong: String, words: String
  ) async throws {
    try await withCourse { daemon in
      let text = Self.pack.replacing(right, with: wrong)
      for load in [true, false] {
        if load {
          try await daemon.refuses(
            Method.LoadPack.self, .init(text: text), .invalid("text"), saying: words)
        } else {
          try await daemon.refuses(
            Method.CheckPack.self, .init(text: text), .invalid("text"), saying: words)
        }
      }
    }
  }
}
