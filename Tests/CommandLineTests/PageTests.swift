import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@testable import kith

/// Pages for a session and for paper, on Thursday 26 November 2026.
@Suite struct PageTests {
  private func underWay(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        CourseInterface.Begin.self,
        .init(template: "ipt-16", first: "2026-11-24 15:00", attended: 6))
      try await daemon.call(
        SessionsInterface.Attend.self, .init(command: .at("2026-11-24 16:00"), session: "s1"))
      try await body(daemon)
    }
  }

  @Test func `a week of little makes a page`() async throws {
    try await underWay { daemon in
      #expect(
        try await daemon.run("brief").output == """
          For session 8, Tuesday 1 December, 15:00
          Since session 7, Tuesday 24 November                       page 1 of 1

          Nothing yet. One mood and one sentence are enough: kith mood 5, kith note

          """)
      _ = try await daemon.run("bring", "Saturday's talk with Sam")
      _ = try await daemon.run("mood", "1", "--at", "yesterday 23:41")
      _ = try await daemon.run("mood", "5")
      _ = try await daemon.run("homework", "add", "Say one thing I need", "--with", "Sam")
      _ = try await daemon.run("tried", "partly")
      _ = try await daemon.run("note", "--about", "Sam", "He listened")
      #expect(
        try await daemon.run("brief").output == """
          For session 8, Tuesday 1 December, 15:00
          Since session 7, Tuesday 24 November                       page 1 of 1

          I want to talk about
            1  Saturday's talk with Sam

          Mood           2 entries, 1 to 5     lowest Wednesday night, highest Thursday
          Practice       Say one thing I need, with Sam     partly, Thu 26
          People         I wrote about Sam once.
          What I wrote   Thu 26, about Sam. He listened.

          More: kith brief --details

          """)
      let paper = try await daemon.run("brief", "--print")
      #expect(!paper.output.contains("kith"))
      #expect(paper.lines.contains("Notes"))
    }
  }

  @Test func `a full week still fits a page of 80 columns and 50 lines`() async throws {
    let long = BriefInterface.BriefLine(
      text: String(repeating: "a word and ", count: 14), aside: "partly, Thu 26")
    let sections = ["list", "wide", "row", "row", "row", "row", "text"].map { layout in
      BriefInterface.BriefSection(
        name: layout, title: "What we chose to work on", layout: layout,
        lines: Array(repeating: long, count: 10), more: 3, items: [])
    }
    let brief = BriefInterface.Brief(
      title: "For session 8", since: "Since session 7", sections: sections,
      mayChooseWords: false, sharedScreen: false)
    let page = BriefPage(brief: brief, hasDetails: false, isForPaper: false).lines
    #expect(page.count <= 50)
    #expect(page.allSatisfy { $0.columns <= 80 })
    #expect(page.count { $0.contains("more") } == sections.count)
    #expect(page.last == "More: kith brief --details")
    let details = BriefPage(brief: brief, hasDetails: true, isForPaper: false).lines
    #expect(details.count > 50)
  }

  @Test func `a brief is saved for its owner alone, and over nothing unasked`() async throws {
    try await underWay { daemon in
      let path = daemon.directory.path(of: "brief.txt")
      let saved = try await daemon.run("brief", "--save", path)
      #expect(
        saved.lines.joined(separator: " ")
          == "Written to \(path), readable by you alone. It is not encrypted.")
      #expect(try text(of: path) == (try await daemon.run("brief", "--print")).output)
      let again = try await daemon.run("brief", "--save", path)
      #expect(again.status == 1)
      #expect(again.errors.contains("stays as it is"))
      _ = try await daemon.run("mood", "5")
      let forced = try await daemon.run("brief", "--save", path, "--force")
      #expect(forced.status == 0)
      #expect(try text(of: path).contains("Mood"))
      let log = try await daemon.run("log", "--private", "--limit", "3")
      #expect(log.lines.map { $0.split(separator: " ").last } == ["brief", "mood", "brief"])
      let alone = try await daemon.run("brief", "--force")
      #expect(alone.status == 64)
    }
  }

  @Test func `a line is chosen on a terminal, and scripts are only told how`() async throws {
    try await underWay { daemon in
      _ = try await daemon.run("note", "I can ask")
      let told = try await daemon.run("back", "--choose")
      #expect(told.lines.first?.hasSuffix("I can ask") == true)
      #expect(told.errors.contains("kith back keep"))
      #expect(try await daemon.run("brief").errors == "")
      let brief = try await daemon.type(["brief"])
      #expect(brief.output.contains("kith back --choose"))
      let left = try await daemon.type(["back", "--choose"], answering: "")
      #expect(left.output.contains("Left as it was."))
      let chosen = try await daemon.type(["back", "--choose"], answering: "1")
      #expect(chosen.output.contains("Those words will stand in the brief for session 8."))
      let page = try await daemon.run("brief")
      #expect(page.lines.contains("On Thursday 26 November I wrote:    I can ask"))
    }
  }

  @Test(arguments: [false, true])
  func `a sheet fits 80 columns and a page, and does not say what it is for`(
    isASCII: Bool
  ) async throws {
    try await underWay { daemon in
      for number in 1...6 {
        _ = try await daemon.run("homework", "add", String(repeating: "a \(number) ", count: 40))
        _ = try await daemon.run("bring", String(repeating: "b \(number) ", count: 40))
      }
      let options = isASCII ? ["--ascii", "--name"] : ["--week", "next"]
      let sheet = try await daemon.kith.run(["sheet"] + options)
      #expect(sheet.status == 0)
      #expect(sheet.lines.first?.hasPrefix("My week ") == true)
      #expect(sheet.lines.count <= 60)
      #expect(sheet.lines.allSatisfy { $0.columns <= 80 })
      for word in ["kith", "therap", "session", "IPT"] {
        #expect(!sheet.output.contains(word), "\(word)")
      }
    }
  }

  @Test func `a sheet for a rhythm has its anchors and the scale around the usual`() {
    let days = ["Mon 30 Nov", "Tue 1 Dec", "Wed 2 Dec", "Thu 3 Dec", "Fri 4 Dec", "Sat 5 Dec"]
    let sheet = BriefInterface.Sheet(
      week: "Monday 30 November to Sunday 6 December",
      days: (days + ["Sun 6 Dec"]).map { .init(label: $0, date: "") }, moodLowest: -5,
      moodHighest: 5, moodScale: "0 is my usual", questions: ["What happened?"],
      practice: ["a", "b", "c", "d"],
      anchors: ["Out of bed", "First saw or spoke to someone", "Work", "Dinner", "To bed"],
      bring: [])
    for isASCII in [false, true] {
      let lines = SheetPage(sheet: sheet, isASCII: isASCII).lines
      #expect(lines.allSatisfy { $0.columns <= 80 })
      #expect(lines.contains { $0.contains("-5") && $0.contains("+5") })
      #expect(lines.contains { $0.hasPrefix("To bed") && $0.hasSuffix("__:__") })
      if isASCII { #expect(lines.joined().utf8.allSatisfy { $0 < 128 }) }
    }
  }

  @Test func `only UTF-8 gets more than ASCII`() {
    #expect(TerminalEncoding.isUTF8(["LANG": "de_DE.UTF-8"]))
    #expect(TerminalEncoding.isUTF8(["LC_ALL": "C.utf8", "LANG": "C"]))
    #expect(!TerminalEncoding.isUTF8(["LC_ALL": "C", "LANG": "de_DE.UTF-8"]))
    #expect(!TerminalEncoding.isUTF8(["LC_ALL": "", "LANG": "de_DE@euro"]))
    #expect(!TerminalEncoding.isUTF8([:]))
  }

  @Test func `a calendar is written with the ends of lines that it needs`() async throws {
    try await underWay { daemon in
      let printed = try await daemon.run("export", "--calendar")
      #expect(printed.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
      #expect(printed.output.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
      let path = daemon.directory.path(of: "dates.ics")
      let written = try await daemon.run("export", "--calendar", path)
      #expect(written.lines.first == "9 entries written to \(path), readable by you alone.")
      #expect(try text(of: path) == printed.output)
      #expect(try await daemon.run("export", "--discreet").status == 64)
      #expect(
        try await daemon.run("export", "--calendar", "a", "--output", "b").status == 64)
    }
  }

  @Test func `a shared screen shows times alone, unless all of it is asked for`() async throws {
    try await underWay { daemon in
      try await daemon.call(
        ProfileInterface.Change.self, .init(settings: .init(sharedScreen: true)))
      _ = try await daemon.run("bring", "Christmas")
      #expect(try await !daemon.run().output.contains("To bring"))
      #expect(try await daemon.run("today", "--full").output.contains("To bring"))
      #expect(try await daemon.run("today", "--full", "--private").status == 64)
    }
  }

  @Test func `after three weeks the next session is enough`() async throws {
    try await underWay { daemon in
      _ = try await daemon.run("homework", "add", "Ring Jo")
      daemon.set("2026-12-20T09:00")
      #expect(
        try await daemon.run().output == """
          Sunday 20 December

          Welcome back. Next is Tuesday at 15:00.

          Nothing else today.

          """)
    }
  }
}
