import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Questionnaires on a terminal.
@Suite struct MeasureFormTests {
  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  private func kinds(_ daemon: TestDaemon) async throws -> [String] {
    try await daemon.log(limit: 1000).dropFirst(18).map(\.kind)
  }

  private func drafts(_ daemon: TestDaemon) async throws -> [DraftsInterface.Draft] {
    try await daemon.call(DraftsInterface.List.self, .init()).drafts
  }

  @Test func `questions are asked one by one in their own words, and the number comes first`()
    async throws
  {
    try await withCourse { daemon in
      let seen = try await daemon.type(
        ["measure", "fill", "gad-7"], answering: "1", "2", "3", "0", "1", "2", "3")
      #expect(seen.status == 0)
      #expect(seen.output.contains("Over the last 2 weeks, how often have you been bothered"))
      #expect(seen.output.contains("7 of 7: Feeling afraid as if something awful might happen"))
      #expect(seen.output.contains("0 Not at all, 1 Several days"))
      #expect(seen.output.hasSuffix("GAD-7 12, Thursday 26 November, 09:00.\n"))
      #expect(try await drafts(daemon).isEmpty)
    }
  }

  @Test func `b goes back, s skips, and what is not understood is asked again`() async throws {
    try await withCourse { daemon in
      let seen = try await daemon.type(
        ["measure", "fill", "gad-7"],
        answering: "b", "1", "3", "b", "2", "4", "soon", "", "s", "0", "0", "0", "0", "0")
      #expect(seen.status == 0)
      #expect(seen.output.contains("A number from 0 to 3, or b back, s skip, q stop."))
      #expect(
        seen.output.split(separator: "\n").joined(separator: " ")
          .contains("kept, with 1 answer open and so without a total."))
      let score = try await daemon.call(
        MeasuresInterface.Series.self, .init(instrument: "gad-7")
      ).scores[0]
      #expect(score.answers.map(\.value) == [1, 2, nil, 0, 0, 0, 0])
    }
  }

  @Test func `q leaves, what is answered waits, and it goes on where it was left`() async throws {
    try await withCourse { daemon in
      let left = try await daemon.type(["measure", "fill", "gad-7"], answering: "1", "2", "q")
      #expect(left.status == 0)
      #expect(left.output.hasSuffix("Kept as begun. To go on: kith measure fill gad-7\n"))
      #expect(try await drafts(daemon).map(\.form) == ["measure:gad-7"])
      let rest = try await daemon.type(
        ["measure", "fill", "gad-7"], answering: "0", "0", "0", "0", "0")
      #expect(rest.output.contains("You had begun this one"))
      #expect(rest.output.contains("3 of 7"))
      #expect(!rest.output.contains("2 of 7"))
      #expect(rest.output.contains("GAD-7 3, "))
      #expect(try await drafts(daemon).isEmpty)
    }
  }

  @Test func `a terminal that goes away loses no answer`() async throws {
    try await withCourse { daemon in
      _ = try await daemon.type(["measure", "fill", "gad-7"], answering: "1", "2", "3")
      let answers = try await daemon.call(
        DraftsInterface.Show.self, .init(draft: "d1")
      ).answers
      #expect(answers.map(\.text) == ["1", "2", "3"])
    }
  }

  @Test func `nothing answered keeps nothing`() async throws {
    try await withCourse { daemon in
      let none = try await daemon.type(["measure", "fill", "gad-7"], answering: "q")
      #expect(none.output.hasSuffix("Left as it was.\n"))
      let skipped = try await daemon.type(
        ["measure", "fill", "gad-7"], answering: "s", "s", "s", "s", "s", "s", "s")
      #expect(skipped.output.hasSuffix("Nothing answered, so nothing is kept.\n"))
      #expect(try await kinds(daemon) == [])
    }
  }

  @Test(arguments: ["1", "2", "3"])
  func `an answer on safety is met at the end, and one thing is offered`(answer: String)
    async throws
  {
    try await withCourse { daemon in
      let seen = try await Terminal.run(
        daemon.kith, ["measure", "fill", "phq-9"],
        typing: ["0", "0", "0", "0", "0", "0", "0", "0", answer, "1", ""])
      #expect(seen.status == 0)
      #expect(seen.output.contains("9 of 10: Thoughts that you would be better off dead"))
      #expect(seen.output.contains("10 of 10: If you checked off any problems"))
      #expect(seen.output.contains("Thank you for saying so. It is a hard thing to answer."))
      #expect(
        seen.output.contains(
          "Put \"something from my questionnaire\" on Tuesday's list? [Y/n]"))
      #expect(
        try await kinds(daemon).suffix(4) == [
          "MeasureCompleted", "SafetyCardShown", "DraftClosed", "AgendaItemAdded",
        ])
    }
  }

  @Test func `nought brings no card`() async throws {
    try await withCourse { daemon in
      let seen = try await Terminal.run(
        daemon.kith, ["measure", "fill", "phq-9"],
        typing: ["3", "3", "3", "3", "3", "3", "3", "3", "0", "1"])
      #expect(seen.output.hasSuffix("PHQ-9 24, Thursday 26 November, 09:00.\n"))
    }
  }

  @Test func `leaving after that answer shows the card too`() async throws {
    try await withCourse { daemon in
      let seen = try await Terminal.run(
        daemon.kith, ["measure", "fill", "phq-9"],
        typing: ["s", "s", "s", "s", "s", "s", "s", "s", "1", "q", "n"])
      #expect(seen.status == 0)
      #expect(seen.output.contains("Kept as begun."))
      #expect(seen.output.contains("Thank you for saying so."))
      #expect(try await kinds(daemon) == ["DraftSaved", "SafetyCardShown"])
      let hung = try await daemon.type(["measure", "fill", "phq-9"])
      #expect(hung.status == 0)
      #expect(hung.output.contains("Thank you for saying so."))
    }
  }

  @Test func `a total on a terminal is asked for the one answer that it hides`() async throws {
    try await withCourse { daemon in
      let seen = try await daemon.type(
        ["measure", "record", "epds", "--total", "12"], answering: "9", "2", "n")
      #expect(seen.output.contains("the one to question 10 on your form."))
      #expect(seen.output.contains("A number from 0 to 3, or Enter."))
      #expect(seen.output.contains("Thank you for saying so."))
      let skipped = try await daemon.type(
        ["measure", "record", "phq-9", "--total", "12"], answering: "")
      #expect(skipped.output.contains("Thoughts that you would be better off dead"))
      #expect(skipped.output.hasSuffix("A total can't show that answer. Your plan: kith plan\n"))
    }
  }

  @Test func `off a terminal nothing is asked and nothing is added`() async throws {
    try await withCourse { daemon in
      let record = try await daemon.run(
        "measure", "record", "phq-9", "--items", "0,0,0,0,0,0,0,0,1")
      #expect(record.status == 0)
      #expect(record.lines.first == "PHQ-9 1, Thursday 26 November, 09:00.")
      #expect(record.output.contains("Thank you for saying so."))
      #expect(record.errors == "")
      #expect(try await kinds(daemon) == ["MeasureCompleted", "SafetyCardShown"])
      let json = try await daemon.run(
        "measure", "record", "phq-9", "--items", "0,0,0,0,0,0,0,0,1", "--json")
      #expect(json.output.contains("\"safetyCard\":true"))
      let fill = try await daemon.run("measure", "fill", "phq-9")
      #expect(fill.status == 64)
      #expect(fill.errors.contains("kith measure record phq-9 --items"))
      let without = try await daemon.type(["measure", "fill", "epds"])
      #expect(without.output.contains("Kith has no words of EPDS"))
    }
  }

  @Test func `published names come only when asked for`() async throws {
    try await withCourse { daemon in
      let plain = try await daemon.run("measure", "record", "gad-7", "--total", "16")
      #expect(!plain.output.contains("severe"))
      for words in [["measure"], ["measure", "series", "gad-7"], ["measure", "show", "gad-7"]] {
        #expect(try await !daemon.kith.run(words).output.contains("severe"), "\(words)")
      }
      let details = try await daemon.run("measure", "series", "gad-7", "--details")
      #expect(details.output.contains("Published name: severe."))
    }
  }
}
