import Domain
import TestSupport
import Testing

/// How questionnaires add up, by sums worked out by hand and by what is published of each.
@Suite struct InstrumentTests {
  private func it(_ id: String) throws -> Instrument { try #require(Instrument.named(id)) }

  @Test func `fifteen questionnaires are known, and each holds to the rules of a pack`() {
    #expect(
      Instrument.all.map(\.id) == [
        "phq-9", "gad-7", "epds", "wsas", "rosenberg", "who-5", "asrm", "srm-5", "scoff",
        "ede-qs", "ucla-3", "mspss", "lsns-6", "core-10", "gas",
      ])
    for instrument in Instrument.all where instrument.filledBy == .answers {
      #expect(instrument.problem == nil, "\(instrument.id)")
    }
  }

  static let ranges: [(String, ClosedRange<Int>)] = [
    ("phq-9", 0...27), ("gad-7", 0...21), ("epds", 0...30), ("wsas", 0...40),
    ("rosenberg", 0...30), ("who-5", 0...100), ("asrm", 0...20), ("scoff", 0...5),
    ("ede-qs", 0...36), ("ucla-3", 3...9), ("mspss", 12...84), ("lsns-6", 0...30),
    ("core-10", 0...40),
  ]

  @Test(arguments: ranges)
  func `a total goes from the lowest answers to the highest`(
    id: String, range: ClosedRange<Int>
  ) throws {
    let it = try it(id)
    #expect(it.totalRange == range)
    let low = it.total(Array(repeating: it.lowest, count: it.items))
    let high = it.total(Array(repeating: it.highest, count: it.items))
    let isTurned = !it.reversed.isEmpty
    #expect(low == (isTurned ? 15 : range.lowerBound))
    #expect(high == (isTurned ? 15 : range.upperBound))
  }

  @Test func `a sum is a sum`() throws {
    #expect(try it("phq-9").total([2, 1, 3, 0, 1, 0, 2, 1, 3]) == 13)
    #expect(try it("gad-7").total([3, 2, 1, 0, 1, 2, 3]) == 12)
    #expect(try it("ucla-3").total([1, 2, 3]) == 6)
  }

  @Test func `a part of a sum is no total`() throws {
    #expect(try it("phq-9").total([2, 1, 3, 0, nil, 0, 2, 1, 3]) == nil)
    #expect(try it("phq-9").total([2, 1, 3]) == nil)
    #expect(try it("phq-9").total([]) == nil)
  }

  @Test func `five items of Rosenberg's count the other way round`() throws {
    let it = try it("rosenberg")
    // Items 1, 3, 4, 7 and 10 as they are, 2, 5, 6, 8 and 9 turned.
    #expect(it.total([3, 0, 3, 3, 0, 0, 3, 0, 0, 3]) == 30)
    #expect(it.total([0, 3, 0, 0, 3, 3, 0, 3, 3, 0]) == 0)
    for item in 1...10 {
      var answers: [Int?] = Array(repeating: 0, count: 10)
      answers[item - 1] = 1
      #expect(it.total(answers) == ([2, 5, 6, 8, 9].contains(item) ? 14 : 16))
    }
  }

  @Test func `WHO-5 is four times its sum, and no other total can be`() throws {
    let it = try it("who-5")
    #expect(it.total([1, 2, 3, 4, 5]) == 60)
    #expect(it.isReachable(60))
    #expect(!it.isReachable(61))
    #expect(!it.isReachable(104))
    #expect(!it.isReachable(-4))
  }

  @Test func `MSPSS is a mean, in all and for each kind of support`() throws {
    let it = try it("mspss")
    let answers: [Int?] = [5, 5, 1, 1, 5, 7, 7, 1, 7, 5, 1, 7]
    #expect(it.total(answers) == 52)
    #expect(it.shown(52) == "4.33")
    #expect(it.value(52) == 4.33)
    #expect(it.subscaleMeans(answers).map(\.name) == ["someone close", "family", "friends"])
    #expect(it.subscaleMeans(answers).map(\.hundredths) == [500, 100, 700])
    #expect(it.subscaleMeans([nil] + answers.dropFirst()).isEmpty)
    // A mean that was rounded on the form stands for the nearest sum.
    #expect(it.total(from: 4.33) == 52)
    #expect(it.total(from: 4.3) == 52)
    #expect(it.total(from: 7) == 84)
  }

  @Test func `a total on a form is a whole number, and a wild one is none`() throws {
    let it = try it("phq-9")
    #expect(it.total(from: 13) == 13)
    #expect(it.total(from: 13.5) == nil)
    for wild in [Double.infinity, -.infinity, .nan, 1e300] {
      #expect(it.total(from: wild) == nil)
      #expect(try self.it("mspss").total(from: wild) == nil)
    }
  }

  static let bands: [(String, Int, String, String)] = [
    ("phq-9", 5, "minimal", "mild"), ("phq-9", 10, "mild", "moderate"),
    ("phq-9", 15, "moderate", "moderately severe"), ("phq-9", 20, "moderately severe", "severe"),
    ("gad-7", 5, "minimal", "mild"), ("gad-7", 10, "mild", "moderate"),
    ("gad-7", 15, "moderate", "severe"), ("epds", 10, "below 10", "10 or more"),
    ("epds", 13, "10 or more", "13 or more"), ("wsas", 10, "below 10", "10 to 20"),
    ("wsas", 21, "10 to 20", "above 20"), ("asrm", 6, "below 6", "6 or more"),
    ("scoff", 2, "below 2", "2 or more"), ("ede-qs", 15, "below 15", "15 or more"),
    ("ucla-3", 6, "below 6", "6 or more"), ("lsns-6", 12, "below 12", "12 or more"),
    ("core-10", 11, "below 11", "11 or more"), ("who-5", 29, "28 or less", "29 to 50"),
    ("who-5", 51, "29 to 50", "above 50"),
  ]

  @Test(arguments: bands)
  func `a band begins at its number and not one before`(
    id: String, from: Int, below: String, name: String
  ) throws {
    #expect(try it(id).band(from - 1) == below)
    #expect(try it(id).band(from) == name)
  }

  @Test func `every boundary between bands is in that table`() {
    let boundaries = Instrument.all.flatMap { it in
      it.bands.dropFirst().map { "\(it.id) \($0.from)" }
    }
    #expect(Set(boundaries) == Set(Self.bands.map { "\($0.0) \($0.1)" }))
  }

  @Test func `Rosenberg and MSPSS have no published ranges, and no range says what somebody is`() {
    #expect(Instrument.named("rosenberg")?.bands == [])
    #expect(Instrument.named("mspss")?.bands == [])
    for name in Instrument.all.flatMap({ $0.bands.map(\.name) }) {
      for word in ["depress", "isolated", "lonely", "ill", "disorder"] {
        #expect(!name.split(separator: " ").contains { $0.hasPrefix(word) }, "\(name)")
      }
    }
  }

  @Test func `thresholds are the published ones, and the NHS has its own`() throws {
    let usual = Instrument.all.compactMap { it in it.change.map { "\(it.id) \($0)" } }
    #expect(usual == ["phq-9 5", "gad-7 4", "epds 4", "wsas 8", "who-5 10", "core-10 6"])
    #expect(try it("phq-9").threshold(.usual) == 5)
    #expect(try it("phq-9").threshold(.nhs) == 6)
    #expect(try it("gad-7").threshold(.nhs) == 4)
    #expect(try it("epds").threshold(.nhs) == 4)
    #expect(try it("mspss").threshold(.nhs) == nil)
    #expect(try it("phq-9").cutOff == 10)
    #expect(try it("gad-7").cutOff == 8)
  }

  @Test func `higher is better where it measures what one wants more of`() {
    #expect(
      Instrument.all.filter(\.higherIsBetter).map(\.id)
        == ["rosenberg", "who-5", "srm-5", "mspss", "lsns-6", "gas"])
  }

  @Test func `three ask about safety, and any answer but the lowest counts, without grades`()
    throws
  {
    let asking = Instrument.all.compactMap { it in it.safetyItem.map { "\(it.id) \($0)" } }
    #expect(asking == ["phq-9 9", "epds 10", "core-10 6"])
    let it = try it("phq-9")
    #expect([0, 1, 2, 3].map { it.isSafetyPositive($0) } == [false, true, true, true])
    #expect(!it.isSafetyPositive(nil))
    #expect(it.isSafetyAnswer(field: "9", value: "1"))
    #expect(!it.isSafetyAnswer(field: "9", value: "0"))
    #expect(!it.isSafetyAnswer(field: "8", value: "3"))
    #expect(!it.isSafetyAnswer(field: "9", value: "b"))
    #expect(try !self.it("gad-7").isSafetyAnswer(field: "7", value: "3"))
  }

  @Test func `only PHQ-9 and GAD-7 come with words, one for each item`() throws {
    #expect(Instrument.all.filter { $0.text != nil }.map(\.id) == ["phq-9", "gad-7"])
    let text = try #require(try it("phq-9").text)
    #expect(text.questions.count == 9)
    #expect(
      text.answers
        == ["Not at all", "Several days", "More than half the days", "Nearly every day"])
    #expect(text.difficultyAnswers?.count == 4)
    #expect(text.credit.contains("Pfizer"))
    #expect(try it("gad-7").text?.questions.count == 7)
    #expect(try it("gad-7").text?.difficulty == nil)
  }

  @Test func `any answers add up to a total within range`() {
    var random = SeededGenerator(exactly: 9)
    for _ in 0..<2_000 {
      guard let it = Instrument.all.randomElement(using: &random) else { return }
      let answers = (0..<it.items).map { _ in
        Int?.some(Int.random(in: it.answerRange, using: &random))
      }
      guard let total = it.total(answers) else {
        Issue.record("\(it.id) has no total")
        continue
      }
      #expect(it.isReachable(total), "\(it.id) \(answers)")
      #expect(it.total(from: it.value(total)) == total, "\(it.id) \(total)")
    }
  }

  @Test func `answers that are none there are have no total, however large they are`() throws {
    for answer in [Int.max, .min, 4, -1] {
      var answers = [Int?](repeating: 3, count: 9)
      answers[2] = answer
      #expect(try it("phq-9").total(answers) == nil)
      given(begun)
        .when(.measures(.complete(MeasureAnswers(instrument: "phq-9", items: answers))))
        .refused(with: .measures(.answerOutOfRange(item: 3, allowed: 0...3)))
    }
  }
}
