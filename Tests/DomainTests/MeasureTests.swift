import Domain
import TestSupport
import Testing

@Suite struct MeasureTests {
  private let low: [Int?] = [2, 1, 3, 0, 1, 0, 2, 1, 0]

  private func complete(
    _ id: String = "phq-9", _ items: [Int?]? = nil, total: Int? = nil, difficulty: Int? = nil,
    safety: Int? = nil, source: MeasureSource = .me
  ) -> CourseCommand {
    .measures(
      .complete(
        MeasureAnswers(
          instrument: id, items: items, total: total, source: source, difficulty: difficulty,
          safetyAnswer: safety)))
  }

  private func completed(
    _ items: [Int?]? = nil, total: Int? = nil, difficulty: Int? = nil, safety: Int? = nil,
    source: MeasureSource = .me
  ) -> CourseEvent {
    .measures(
      .completed(
        MeasureCompleted(
          instrument: "phq-9", instrumentVersion: "2001", scoringVersion: 1, items: items,
          total: total, source: source, difficulty: difficulty, safetyAnswer: safety)))
  }

  private let card = CourseEvent.safety(.cardShown(SafetyCardShown(trigger: .questionnaire)))

  static let pack = Instrument(
    id: "own", title: "Own", about: "Something", version: "1", items: 2, highest: 4,
    lookBack: "a week", often: "weekly", licence: "Mine", sources: [])

  private func load(_ pack: Instrument) -> CourseCommand { .measures(.loadPack(pack)) }

  @Test func `answers are kept with what they add up to`() {
    given(begun).when(complete("phq-9", low, difficulty: 2)).then(
      completed(low, total: 10, difficulty: 2))
    given(begun).when(complete("phq-9", total: 13, source: .clinic)).then(
      completed(total: 13, source: .clinic))
  }

  @Test func `with an answer open the others are kept, without a total`() {
    let open: [Int?] = [2, nil, 3, 0, 1, 0, 2, 1, 0]
    given(begun).when(complete("phq-9", open)).then(completed(open))
  }

  @Test(arguments: [1, 2, 3])
  func `an answer on safety brings the card with the score, the same for each`(answer: Int) {
    let full: [Int?] = low.dropLast() + [answer]
    given(begun).when(complete("phq-9", full)).then(completed(full, total: 10 + answer), card)
    let open: [Int?] = [nil] + full.dropFirst()
    given(begun).when(complete("phq-9", open)).then(completed(open), card)
    given(begun).when(complete("phq-9", total: 13, safety: answer)).then(
      completed(total: 13, safety: answer), card)
  }

  @Test func `no card comes for nought, nor for an answer left open`() {
    given(begun).when(complete("phq-9", total: 13, safety: 0)).then(
      completed(total: 13, safety: 0))
    let open: [Int?] = low.dropLast() + [nil]
    given(begun).when(complete("phq-9", open)).then(completed(open))
  }

  static let wrong: [(MeasureAnswers, MeasureRefusal)] = [
    (MeasureAnswers(instrument: "nope", total: 3), .unknown),
    (MeasureAnswers(instrument: "srm-5", total: 3), .filledElsewhere(.rhythm)),
    (MeasureAnswers(instrument: "gas", total: 50), .filledElsewhere(.goals)),
    (MeasureAnswers(instrument: "phq-9"), .nothingGiven),
    (
      MeasureAnswers(instrument: "gad-7", items: Array(repeating: nil, count: 7)), .nothingGiven
    ),
    (
      MeasureAnswers(instrument: "gad-7", items: Array(repeating: 1, count: 7), total: 7),
      .itemsAndTotal
    ),
    (MeasureAnswers(instrument: "gad-7", items: [1, 1]), .itemCount(2, of: 7)),
    (MeasureAnswers(instrument: "gad-7", items: []), .itemCount(0, of: 7)),
    (
      MeasureAnswers(instrument: "gad-7", items: [1, 1, 1, 4, 1, 1, 1]),
      .answerOutOfRange(item: 4, allowed: 0...3)
    ),
    (
      MeasureAnswers(instrument: "ucla-3", items: [1, 0, 3]),
      .answerOutOfRange(item: 2, allowed: 1...3)
    ),
    (
      MeasureAnswers(instrument: "gad-7", items: [.min, 1, 1, 1, 1, 1, nil]),
      .answerOutOfRange(item: 1, allowed: 0...3)
    ),
    (
      MeasureAnswers(instrument: "phq-9", total: 28), .totalOutOfRange(lowest: "0", highest: "27")
    ),
    (
      MeasureAnswers(instrument: "phq-9", total: -1), .totalOutOfRange(lowest: "0", highest: "27")
    ),
    (
      MeasureAnswers(instrument: "mspss", total: 85),
      .totalOutOfRange(lowest: "1.00", highest: "7.00")
    ),
    (MeasureAnswers(instrument: "who-5", total: 50), .totalNotReachable),
    (MeasureAnswers(instrument: "gad-7", total: 5, difficulty: 1), .noDifficulty),
    (MeasureAnswers(instrument: "phq-9", total: 5, difficulty: 4), .difficultyOutOfRange),
    (MeasureAnswers(instrument: "gad-7", total: 5, safetyAnswer: 1), .noSafetyItem),
    (
      MeasureAnswers(
        instrument: "phq-9", items: Array(repeating: 1, count: 9), safetyAnswer: 1), .noSafetyItem
    ),
    (
      MeasureAnswers(instrument: "phq-9", total: 5, safetyAnswer: 4),
      .safetyOutOfRange(allowed: 0...3)
    ),
    // That answer is a part of the total, and so is the most that the others can add.
    (MeasureAnswers(instrument: "phq-9", total: 0, safetyAnswer: 3), .safetyDoesNotFit),
    (MeasureAnswers(instrument: "phq-9", total: 2, safetyAnswer: 3), .safetyDoesNotFit),
    (MeasureAnswers(instrument: "phq-9", total: 27, safetyAnswer: 2), .safetyDoesNotFit),
    (MeasureAnswers(instrument: "epds", total: 1, safetyAnswer: 2), .safetyDoesNotFit),
  ]

  @Test(arguments: [(0, 0), (3, 3), (24, 0), (26, 2), (27, 3)])
  func `a total and an answer on safety that go together are taken`(total: Int, answer: Int) {
    let instrument = Instrument.named("phq-9")
    #expect(instrument?.canReach(total, withSafetyAnswer: answer) == true)
  }

  @Test(arguments: wrong)
  func `what does not fit is refused`(answers: MeasureAnswers, refusal: MeasureRefusal) {
    given(begun).when(.measures(.complete(answers))).refused(with: .measures(refusal))
  }

  @Test func `a stored total that is not the sum of its answers is not taken`() {
    let context = DecisionContext(now: .testStart, zone: .london, zones: FixedZones.standard)
    #expect(throws: CourseRefusal.measures(.totalDiffers)) {
      try given(begun).state.check(completed(low, total: 11), context)
    }
  }

  @Test func `a questionnaire can be left out, where there is one`() {
    given(begun).when(.measures(.skip("gad-7"))).then(
      .measures(.skipped(MeasureSkipped(instrument: "gad-7"))))
    given(begun).when(.measures(.skip("nope"))).refused(with: .measures(.unknown))
  }

  @Test func `nothing is recorded in the future; after the end, as in a diary, it may be`() {
    given(begun).when(complete("phq-9", total: 3), occurredAt: .testStart + .days(1))
      .refused(with: .occursInFuture)
    let ended = given(begun, .contract(.completed(CourseCompleted())))
    #expect(ended.when(complete("phq-9", total: 3)).refusal == nil)
  }

  @Test func `a pack is loaded anew only with the rules that it had`() {
    let loaded = CourseEvent.measures(.packLoaded(InstrumentPackLoaded(instrument: Self.pack)))
    var other = Self.pack
    other.highest += 1
    given(begun, loaded).when(load(other)).refused(with: .measures(.packDiffers))
    #expect(given(begun, loaded).when(load(Self.pack)).refusal == nil)
  }

  @Test(arguments: ["phq9", "PHQ-9", "phq-9"])
  func `a questionnaire is found as people type its name`(text: String) {
    #expect(Instrument.id(typed: text) == "phq-9")
    #expect(Instrument.id(typed: "Mine") == "mine")
  }

  @Test func `a pack is kept whole, and is there from then on`() {
    let loaded = CourseEvent.measures(.packLoaded(InstrumentPackLoaded(instrument: Self.pack)))
    given(begun).when(load(Self.pack)).then(loaded)
    given(begun, loaded).when(load(Self.pack)).then()
    #expect(given(begun, loaded).when(complete("own", [4, 1])).refusal == nil)
    given(begun).when(complete("own", [4, 1])).refused(with: .measures(.unknown))
  }

  @Test func `a pack may bring words of a known questionnaire, with the same rules`() throws {
    var epds = try #require(Instrument.named("epds"))
    epds.text = InstrumentText(
      stem: "a", questions: Array(repeating: "b", count: 10), answers: ["0", "1", "2", "3"],
      credit: "c")
    #expect(given(begun).when(load(epds)).refusal == nil)
    epds.safetyItem = nil
    given(begun).when(load(epds)).refused(with: .measures(.packDiffers))
    var phq9 = try #require(Instrument.named("phq-9"))
    phq9.title = "Mine"
    given(begun).when(load(phq9)).refused(with: .measures(.wordsAreHere))
    let srm5 = try #require(Instrument.named("srm-5"))
    #expect(given(begun).when(load(srm5)).refusal != nil)
  }

  static let broken: [(String, @Sendable (inout Instrument) -> Void)] = [
    ("id", { $0.id = "Own" }), ("id", { $0.id = "" }),
    ("id", { $0.id = String(repeating: "a", count: 31) }), ("title", { $0.title = " " }),
    ("about", { $0.about = "a\u{1B}" }), ("version", { $0.version = "" }),
    ("scoringVersion", { $0.scoringVersion = 0 }), ("items", { $0.items = 0 }),
    ("items", { $0.items = 101 }), ("highest", { $0.highest = 0 }),
    ("highest", { $0.highest = .max }), ("filledBy", { $0.filledBy = .goals }),
    ("reversed", { $0.reversed = [3] }), ("reversed", { $0.reversed = [1, 1] }),
    ("safetyItem", { $0.safetyItem = 3 }),
    ("bands", { $0.bands = [ScoreBand(from: 3, name: "a"), ScoreBand(from: 3, name: "b")] }),
    ("bands.Index 0.from", { $0.bands = [ScoreBand(from: 9, name: "a")] }),
    ("bands.Index 0.name", { $0.bands = [ScoreBand(from: 0, name: "")] }),
    ("change", { $0.change = 0 }), ("nhsChange", { $0.nhsChange = .min }),
    ("cutOff", { $0.cutOff = 9 }),
    ("subscales.Index 0", { $0.subscales = [Subscale(name: "a", items: [])] }),
    ("subscales.Index 0", { $0.subscales = [Subscale(name: "a", items: [3])] }),
    ("licence", { $0.licence = "" }), ("sources.Index 0", { $0.sources = [""] }),
    ("note", { $0.note = String(repeating: "a", count: 2_001) }),
    (
      "text.questions",
      { $0.text = InstrumentText(stem: "a", questions: ["b"], answers: [], credit: "c") }
    ),
    (
      "text.answers",
      { $0.text = InstrumentText(stem: "a", questions: ["b", "c"], answers: ["d"], credit: "e") }
    ),
  ]

  @Test func `a pack that breaks a rule is refused, and the place is named`() {
    for (field, change) in Self.broken {
      var pack = Self.pack
      change(&pack)
      guard case .measures(.pack(let problem))? = given(begun).when(load(pack)).refusal else {
        Issue.record("\(field) is taken")
        continue
      }
      #expect(problem.field == field)
    }
  }

  @Test func `a template says what is usually filled in with it, unless its contract does`() {
    func usual(_ template: String, _ measures: [String]? = nil) -> [String] {
      var contract = agreement()
      contract.template = template
      contract.measures = measures
      return Contract.usualMeasures(of: contract)
    }
    #expect(Contract.usualMeasures(of: nil) == ["phq-9", "gad-7"])
    #expect(usual("mine") == ["phq-9", "gad-7"])
    #expect(usual("ipsrt") == ["asrm", "phq-9"])
    #expect(usual("ipt-peri-ante").first == "epds")
    #expect(usual("ipt-a").isEmpty)
    #expect(usual("mine", []).isEmpty)
    #expect(usual("mine", ["srm-5", "who-5", "my-own"]) == ["who-5", "my-own"])
  }

  @Test func `a contract names up to twelve questionnaires, each once`() {
    func refusal(_ measures: [String]) -> CourseRefusal? {
      var contract = agreement()
      contract.measures = measures
      return given(begun).when(.contract(.contract(contract, therapist: nil))).refusal
    }
    #expect(refusal([]) == nil)
    #expect(refusal((1...12).map { "own-\($0)" }) == nil)
    #expect(refusal((1...13).map { "own-\($0)" }) == .contract(.measuresUnreadable))
    #expect(refusal(["phq-9", "phq-9"]) == .contract(.measuresUnreadable))
    #expect(refusal([""]) == .contract(.measuresUnreadable))
  }
}
