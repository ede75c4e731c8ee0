import ControlAPI
import Testing

@testable import kith

/// What a chart looks like.
@Suite struct ChartTests {
  private let moment = Moment(
    text: "Saturday 31 October, 12:00", day: "Saturday 31 October", clock: "12:00",
    civil: "2026-10-31T12:00:00", zone: "Europe/London", instant: "2026-10-31T12:00:00+00:00")

  private func plot(
    days: Int, _ values: [(day: Int, low: Double, high: Double)], signed: Bool = false,
    marks: [(day: Int, label: String, kind: String)] = []
  ) -> Plot {
    Plot(
      title: "Mood", summary: "Mood, 26 October to 8 November: some entries.", days: days,
      lowest: signed ? -5 : 0, highest: signed ? 5 : 10, signed: signed,
      points: values.map {
        PlotPoint(day: $0.day, date: "", lowest: $0.low, highest: $0.high, count: 1)
      },
      ticks: stride(from: 0, to: days, by: 7).map { PlotTick(day: $0, label: "\($0 + 1) Oct") },
      marks: marks.map { Mark(day: $0.day, moment: moment, label: $0.label, kind: $0.kind) })
  }

  @Test func `two weeks, with a session, something that happened and a gap`() {
    let chart = Chart(
      plot(
        days: 14, [(0, 3, 3), (1, 2, 6), (9, 8, 8), (13, 0, 10)],
        marks: [
          (1, "1", "session"), (8, "2", "session"), (5, "Moved house", "lifeEvent"),
        ]), width: 60, style: .ascii)
    #expect(
      chart.lines.joined(separator: "\n") == """
        Mood, 26 October to 8 November: some entries.

             10 +                                        o
                |                                        |
              8 +                            o           |
                |                                        |
              6 +    o                                   |
                |    |                                   |
              4 +    |                                   |
                | o  |                                   |
              2 +    o                                   |
                |                                        |
              0 +                                        o
                +-+--------------------+-------------------
                  1 Oct                8 Oct
        session      1                    2
         events                  a

          a  Moved house, Saturday 31 October

        | goes from the lowest to the highest of one day.
        """)
  }

  @Test func `from one's usual, the line of the usual is drawn and nothing is called better`() {
    let chart = Chart(
      plot(days: 7, [(0, -3, -3), (3, 2, 2)], signed: true), width: 40, style: .unicode)
    #expect(
      chart.lines.joined(separator: "\n") == """
        Mood, 26 October to 8 November: some
        entries.

             +5 ┤
             +4 ┤
             +3 ┤
             +2 ┤             ●
             +1 ┤
        usual 0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈
             -1 ┤
             -2 ┤
             -3 ┤ ●
             -4 ┤
             -5 ┤
                └─┬──────────────────────────
                  1 Oct
        """)
  }

  @Test(arguments: [20, 40, 80, 200])
  func `no line is wider than the screen, and forty columns are enough`(width: Int) {
    for days in [1, 14, 112, 730] {
      let values = (0..<days).map { (day: $0, low: Double($0 % 7), high: Double($0 % 7 + 3)) }
      let sessions = stride(from: 1, to: days, by: 7).enumerated().map {
        (day: $1, label: "\($0 + 1)", kind: $0 % 3 == 0 ? "lifeEvent" : "session")
      }
      let lines = Chart(
        plot(days: days, values, marks: sessions), width: width, style: .unicode
      ).lines
      #expect(lines.allSatisfy { $0.count <= max(width, 40) }, "\(days)")
    }
  }

  @Test func `without an entry there is the sentence alone`() {
    #expect(Chart(plot(days: 14, []), width: 80, style: .unicode).lines.count == 1)
  }

  @Test func `plain characters where the terminal has no others`() {
    func style(_ environment: [String: String], ascii: Bool = false) -> ChartStyle {
      .fitting(ascii: ascii) { environment[$0] }
    }
    #expect(style(["LANG": "en_GB.UTF-8"]) == .unicode)
    #expect(style(["LANG": "C.utf8"]) == .unicode)
    #expect(style(["LANG": "en_GB.UTF-8"], ascii: true) == .ascii)
    #expect(style(["LANG": "en_GB.UTF-8", "TERM": "dumb"]) == .ascii)
    #expect(style(["LANG": "en_GB.UTF-8", "LC_ALL": "C"]) == .ascii)
    #expect(style([:]) == .ascii)
  }

  @Test func `the columns of the screen can be said`() {
    #expect(ScreenWidth.columns { $0 == "COLUMNS" ? "62" : nil } == 62)
    #expect(ScreenWidth.columns { $0 == "COLUMNS" ? "no" : nil } > 0)
  }

  @Test func `a mood below the usual is a number and not an option`() {
    #expect(Arguments.withNumbers(["mood", "-3", "-x"]) == ["mood", "\u{2212}3", "-x"])
    #expect(Arguments.withNumbers(["mood", "add", "-3"]) == ["mood", "add", "\u{2212}3"])
    #expect(Arguments.withNumbers(["distress", "-3.5"]) == ["distress", "\u{2212}3.5"])
    #expect(Arguments.withNumbers(["a", "--total", "-3"]) == ["a", "--total", "-3"])
    #expect(Arguments.withNumbers(["note", "--", "-3"]) == ["note", "--", "-3"])
    #expect(Arguments.text(["at", "\u{2212}3", "degrees"]) == "at -3 degrees")
    #expect(SignedNumber(argument: "\u{2212}3")?.value == -3)
    #expect(SignedNumber(argument: "+2")?.value == 2)
    #expect(SignedNumber(argument: "two") == nil)
  }
}
