import DaemonSupport
import TestSupport
import Testing

@testable import kith

/// Everything that is printed fits a small window, however long names and words are, and in whatever
/// script they are written.
@Suite struct LayoutTests {
  /// One way of writing, with names of the greatest length that there may be.
  struct Script: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var piece: String
    var isSpaced: Bool

    /// A name of the greatest length, which is counted in scalars, with a letter of its own before it.
    func name(_ letter: Character) -> String {
      var name = String(letter)
      for next in String(repeating: isSpaced ? piece + " " : piece, count: 60)
      where name.unicodeScalars.count + next.unicodeScalars.count <= 60 { name.append(next) }
      return name.hasSuffix(" ") ? name.dropLast() + "x" : name
    }

    /// Words that fill several lines.
    var text: String {
      Array(repeating: piece, count: 300 / piece.count).joined(separator: isSpaced ? " " : "")
    }
  }

  static let scripts = [
    Script(testDescription: "words", piece: "Konstantinopel", isSpaced: true),
    Script(testDescription: "one word without a break", piece: "Ab", isSpaced: false),
    Script(testDescription: "wide characters", piece: "母と父", isSpaced: false),
    Script(testDescription: "marks that combine", piece: "e\u{301}o\u{308}", isSpaced: false),
    Script(testDescription: "pictures", piece: "👩‍👩‍👧", isSpaced: false),
  ]

  /// What is recorded before anything is shown; {A} to {D} are names, {T} is a long text.
  private static let recording = [
    "begin|--template|ipt-16|--first|2026-11-17 15:00|--zone|Europe/London|--attended|6|--therapist|{A}",
    "profile set|--name|{A}|--country|GB", "person add|{A}|--relation|{B}", "person add|{B}",
    "person add|{C}|--relation|{T60}", "person add|{D}", "person place|{A}|closest|--at|2026-10-13",
    "person place|{A}|close", "person place|{B}|closest", "person place|{C}|closest",
    "person place|{D}|outer",
    "person inventory|{A}|--contact|{T}|--given|6|--received|7|--change|{T}",
    "person contact|{A}|--kind|call|--quality|8|{T}", "session attended|s1",
    "session note|{T}", "bring|{T}", "mood|1|{T}|--about|{A}",
    "mood|4|{T}|--about|{B}", "distress|6|{T}|--about|{A}", "note|--about|{A}|{T}",
    "homework add|{T}|--with|{A}|--due|friday", "homework add|{T}|--with|{A}",
    "tried|h1|partly|{T}",
    "goal add|{T}|--kind|count|--target|2|--per|week", "goal rate|g1|1|{T}",
    "goal add|{T}|--level|{T}|--level|{T}|--level|{T}|--level|{T}|--level|{T}",
    "goal rate|g2|1|{T}",
    "measure record|phq-9|--items|2,2,2,2,2,2,2,2,0|--at|2026-11-05 10:00",
    "measure record|phq-9|--items|1,1,1,1,1,1,1,1,0", "role add|{A}|--with|{A}",
    "role strain|r1|6|--note|{T}", "theme add|{A}", "theme link|t1|e3|--note|{T}",
    "rhythm log|dinner|19:00|--day|yesterday", "benefits rate|coping|6|{T}",
    "consent record|{A}", "course reason|loss|--words|{T}", "course phase|middle|--because|{T}",
    "course sign|{T}", "course maintenance|--changed|{T}|--do|{T}|--call|{T}",
    "focus add|dispute|--person|{A}|--i-expect|{T}|--they-expect|{T}|--stage|impasse",
    "formulation agree|{T}|--focus|f1", "timeline add|{T}|--on|2020-03|--kind|move|--person|{A}",
    "timeline add|{T}|--on|2026-11-20", "recover add|{T}",
    "skill practised|i-statements|{T}|--with|{A}",
    "moment|{A}|--happened|{T}|--felt|{T}",
    "decide add|--problem|{T}|--option|{T}|--option|{T}|--for|{T}|--chosen|1",
    "roleplay add|--rehearsed-with|alone|--with|{A}|--script|{T}|--before|3",
    "plan numbers set|{T60}", "plan write|--clinic|{T}", "person died|{B}|--on|2019-03",
    "person ended|{C}", "person apart|{D}",
  ]

  /// What is shown: every verb that answers, and every chart.
  private static let shown = [
    "", "--private", "back", "back show|--choose", "benefits", "brief", "brief|--details",
    "bring list", "circle", "circle|--rings|--all", "circle|--rings|--ascii", "consent list",
    "course attendance", "course ending", "course list", "course phase", "course reason",
    "course show", "decide list", "distress", "draft list", "focus history",
    "focus list", "focus show|f1", "formulation history", "formulation show", "goal list",
    "goal show|g1", "goal show|g2", "homework list", "homework show|h1", "log",
    "measure change|phq-9",
    "measure chart|phq-9", "measure list", "measure list|--all|--details", "measure recovery",
    "measure series|phq-9", "measure show|phq-9", "moment list", "mood", "mood|--chart",
    "mood people", "mood weeks", "note list", "person list", "person list|--all", "person network",
    "person quiet", "person show|{A}", "person show|{B}", "plan", "plan print", "plan numbers",
    "plan card", "profile", "questions", "quiet", "recover list", "reminders", "reminders list",
    "reminders next", "rhythm", "rhythm weeks", "role list", "role show|r1", "roleplay list",
    "session", "session list", "session show|s1", "sheet", "skill list", "skill show|i-statements",
    "status", "doctor", "template list", "template show|ipsrt", "theme list", "theme show|t1",
    "timeline", "timeline list", "timeline show|l1", "timeline dates", "verify",
  ]

  private static func words(_ line: String, _ script: Script) -> [String] {
    let parts = line.split(separator: "|").map(String.init)
    let verb = parts.first.map {
      $0.hasPrefix("-") ? [$0] : $0.split(separator: " ").map(String.init)
    }
    return (verb ?? [])
      + parts.dropFirst().map { part in
        switch part {
        case "{A}", "{B}", "{C}", "{D}": script.name(part.dropFirst().first ?? "A")
        case "{T60}": script.name("R")
        case "{T}": script.text
        default: part
        }
      }
  }

  @Test(arguments: scripts)
  func `no line is wider than 80 columns, and nobody's state is cut`(script: Script) async throws {
    try await withDaemon { daemon in
      for line in Self.recording {
        let outcome = try await daemon.kith.run(Self.words(line, script))
        #expect(outcome.status == 0, "\(line): \(outcome.errors)")
        Self.expectNarrow(outcome.output, line)
      }
      for line in Self.shown {
        let outcome = try await daemon.kith.run(Self.words(line, script))
        #expect(outcome.status == 0, "\(line): \(outcome.errors)")
        Self.expectNarrow(outcome.output, line)
      }
      let picture = try await daemon.kith.run(["circle", "--rings", "--all"]).output
        .components(before: "  me  |")
      #expect(picture.contains("(died)"), "\(picture)")
      for state in ["(died", "(ended", "(keep apart"] {
        #expect(
          picture.count(of: state) == picture.count(of: state + ")"), "\(state) is cut: \(picture)")
      }
    }
  }

  @Test func `every verb that answers is looked at`() {
    let looked = Set(
      Self.shown.map { line in String(line.prefix { $0 != "|" }) })
    let missing = VerbTableTests.reading.filter { verb in
      !looked.contains(verb) && !looked.contains(String(verb.prefix { $0 != " " }))
    }
    // These take the number of an entry, and print what the lists have in full; today stands alone.
    #expect(
      Set(missing).isSubset(of: [
        "decide show", "draft show", "moment show", "note show", "roleplay show", "today",
      ]), "\(missing)")
  }

  private static func expectNarrow(_ output: String, _ verb: String) {
    for line in output.split(separator: "\n") where line.columns > 80 {
      Issue.record("kith \(verb): \(line.columns) columns: \(line)")
    }
  }
}

extension String {
  /// What stands before the first `mark`; all where there is none.
  fileprivate func components(before mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }

  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
