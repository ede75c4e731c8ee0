import ControlAPI
import Domain
import DaemonSupport
import TestSupport
import Testing

@testable import Daemon

@Suite struct SafetyTests {
  typealias Method = SafetyInterface

  private let parts = [
    Method.PlanPart(heading: "What I can do on my own", text: "Put the kettle on"),
    Method.PlanPart(heading: "Own", text: "Ring Priya 07700 900123"),
  ]

  @Test func `a plan needs no course, and is answered as it stood`() async throws {
    try await withDaemon { daemon in
      #expect(try await daemon.call(Method.ShowPlan.self, .init()).plan == nil)
      let written = try await daemon.call(Method.WritePlan.self, .init(parts: parts))
      #expect(written.receipt.summary == "Kept, sealed. To read it: kith plan")
      let plan = try #require(try await daemon.call(Method.ShowPlan.self, .init()).plan)
      #expect(plan.parts == parts)
      #expect(plan.keeping == "sealed")
      #expect(plan.version == 1)
      daemon.set("2026-11-28T09:00")
      try await daemon.call(Method.WritePlan.self, .init(clinic: "Ring the team"))
      let then = try await daemon.call(Method.ShowPlan.self, .init(query: .asOf("yesterday"))).plan
      #expect(then?.version == 1)
      try await daemon.call(Method.ReviewPlan.self, .init())
      try await daemon.call(Method.BringBackPlan.self, .init())
      let back = try await daemon.call(Method.ShowPlan.self, .init()).plan
      #expect(back?.parts == parts)
      #expect(back?.clinic == nil)
    }
  }

  @Test func `what makes no plan is refused, and nothing is written`() async throws {
    try await withDaemon { daemon in
      try await daemon.refuses(
        Method.WritePlan.self, .init(parts: []), .refused("plan.noWords"), saying: "no words")
      try await daemon.refuses(
        Method.WritePlan.self, .init(parts: parts + parts), .refused("plan.headingTwice"),
        saying: "twice")
      try await daemon.refuses(
        Method.WritePlan.self, .init(parts: parts, keeping: "open"), .invalid("keeping"),
        saying: "sealed")
      try await daemon.refuses(
        Method.ReviewPlan.self, .init(), .notFound, saying: "kith plan write")
      try await daemon.refuses(
        Method.KeepPlan.self, .init(keeping: "clear"), .notFound, saying: "kith plan write")
      #expect(try await daemon.call(Method.ShowPlan.self, .init()).plan == nil)
    }
  }

  @Test func `its words lie open only while the person wants it`() async throws {
    try await withDaemon { daemon in
      let file = try await daemon.call(Method.ShowPlan.self, .init()).clearFile
      try await daemon.call(Method.WritePlan.self, .init(parts: parts))
      #expect(!fileExists(file))
      try await daemon.call(Method.KeepPlan.self, .init(keeping: "clear"))
      #expect(
        try text(of: file)
          == "# What I can do on my own\nPut the kettle on\n\n# Own\nRing Priya 07700 900123\n")
      try await daemon.call(Method.KeepPlan.self, .init(keeping: "sealed"))
      #expect(!fileExists(file))
      try await daemon.call(Method.BringBackPlan.self, .init())
      #expect(!fileExists(file))
    }
  }

  @Test func `the country and own numbers lie where kith plan finds them`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        ProfileInterface.Change.self,
        .init(settings: .init(name: "Kim", country: "PT", ownNumbers: "Night team 0123")))
      #expect(try text(of: "\(daemon.paths.data)/country.txt") == "PT\n")
      #expect(try text(of: "\(daemon.paths.data)/numbers.txt") == "Night team 0123\n")
      try await daemon.call(ProfileInterface.Change.self, .init(settings: .init(ownNumbers: "")))
      #expect(!fileExists("\(daemon.paths.data)/numbers.txt"))
    }
  }

  @Test func `copies that were lost are written when the daemon starts`() async throws {
    let place = try Place()
    let file = try await place.withDaemon { daemon in
      try await daemon.call(Method.WritePlan.self, .init(parts: parts, keeping: "clear"))
      return "\(daemon.paths.data)/plan.txt"
    }
    try removeFile(file)
    try await place.withDaemon { _ in #expect(fileExists(file)) }
  }
}

@Suite struct SafetyCardTests {
  typealias Method = SafetyInterface

  private func card(
    template: String = "ipt-16", plan: Bool = true
  ) async throws -> SafetyCard {
    try await withDaemon { daemon in
      try await daemon.call(CourseInterface.Begin.self, .init(template: template))
      try await daemon.call(ProfileInterface.Change.self, .init(settings: .init(country: "GB")))
      if plan {
        let parts = [
          Method.PlanPart(
            heading: "What I can do on my own",
            text: "Put the kettle on, sit in the kitchen, radio on"),
          Method.PlanPart(
            heading: "Who I can turn to, and their numbers",
            text: "Ring Priya 07700 900123, or Mum 07700 900456"),
        ]
        try await daemon.call(Method.WritePlan.self, .init(parts: parts))
      }
      return try await daemon.call(Method.ShowCard.self, .init(trigger: "leftMidway")).card
    }
  }

  @Test func `the card is what it was when it was last looked at`() async throws {
    let card = try await card()
    #expect(
      card.lines.joined(separator: "\n") == """
        Thank you for saying so. It is a hard thing to answer.
        Nobody else sees this, and Kith cannot call anyone for you.

        In danger now, or already hurt     999 or 112, or go to A&E
        Need to talk tonight               111, mental health option
                                           Samaritans 116 123   text SHOUT to 85258
                                           (UK, some not checked: kith plan numbers)

        From your plan
          1  Put the kettle on, sit in the kitchen, radio on
          2  Ring Priya 07700 900123, or Mum 07700 900456
          All of it: kith plan

        Your answers are kept. Until tomorrow night only session reminders come.
        """)
    #expect(card.offer == "something from my questionnaire")
  }

  @Test func `without a plan it says how one is best made`() async throws {
    #expect(
      try await card(plan: false).lines.contains(
        "No plan written. It is best made with someone you trust or your therapist."))
  }

  @Test(arguments: ["ipt-peri-post", "ipt-peri-ante"])
  func `around a birth it says what calls for help at once, unless that was stopped`(
    template: String
  ) {
    var words = words(template)
    let text = words.card(nil, after: .questionnaire).joined(separator: " ")
    #expect(text.contains("If you feel confused, very high, hardly need sleep"))
    #expect(text.contains("call emergency services or go to hospital now."))
    words.isWithoutPerinatal = true
    #expect(!words.card(nil, after: .questionnaire).contains { $0.contains("confused") })
  }

  @Test func `in a course on eating it says so too`() {
    let fainting = { (lines: [String]) in lines.contains { $0.contains("Fainting, chest pain") } }
    #expect(fainting(words("ipt-ed").card(nil, after: .questionnaire)))
    #expect(!fainting(words("ipt-16").card(nil, after: .questionnaire)))
  }

  private func words(_ template: String) -> SafetyWords {
    SafetyWords(
      rows: CrisisRows(.of("GB"), ownNumbers: nil, today: "2026-11-26"), template: template)
  }

  @Test func `what is recorded says that it was shown and nothing else`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let reply = try await daemon.call(Method.ShowCard.self, .init(trigger: "asked"))
      #expect(reply.card.offer == nil)
      #expect(!reply.card.lines.contains { $0.contains("Thank you") || $0.contains("answers") })
      try await daemon.expect(reply.receipt, recorded: "SafetyCardShown: Whom to call was shown")
      try await daemon.refuses(
        Method.ShowCard.self, .init(trigger: "score"), .invalid("trigger"), saying: "asked")
    }
  }

  @Test func `without a course the card is shown all the same`() async throws {
    try await withDaemon { daemon in
      let reply = try await daemon.call(Method.ShowCard.self, .init(trigger: "asked"))
      #expect(reply.card.lines.contains { $0.contains("your local emergency number") })
      #expect(reply.receipt.entries.isEmpty)
      #expect(try await daemon.call(Method.Pending.self, .init()).card == nil)
    }
  }

  @Test func `for a day homework is not brought to mind, and sessions are`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "Ring Sam", due: "saturday"))
      let list = RemindersInterface.List.self
      let before = try await daemon.call(list, .init()).planned.map(\.kind)
      #expect(before.contains("homework"))
      let shown = try await daemon.call(Method.ShowCard.self, .init(trigger: "asked"))
      let planned = try await daemon.call(list, .init()).planned
      #expect(planned.filter { $0.kind == "homework" }.allSatisfy { $0.reason == "quietPeriod" })
      let during = planned.filter { $0.state == "planned" }.map(\.kind)
      #expect(during == before.filter { $0 != "homework" })
      try await daemon.call(EventsInterface.Retract.self, .init(entry: shown.receipt.entries[0]))
      #expect(try await daemon.call(list, .init()).planned.map(\.kind) == before)
    }
  }
}

@Suite struct LowMoodTests {
  private func lines(_ mood: Int, at when: String = "today 00:30", line: Int? = nil) async throws
    -> [String]
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      if let line {
        try await daemon.call(
          ProfileInterface.Change.self, .init(settings: .init(moodLine: line)))
      }
      let reply = try await daemon.call(
        DiaryInterface.RecordMood.self, .init(command: .at(when), value: mood))
      #expect(reply.low == !reply.quietLines.isEmpty)
      return reply.quietLines
    }
  }

  @Test(arguments: [
    ("yesterday 23:41", "night"), ("today 04:59", "night"), ("today 05:00", "morning"),
    ("yesterday 12:00", "afternoon"), ("yesterday 17:00", "evening"),
    ("yesterday 21:00", "night"),
  ])
  func `a low mood is answered by the hour, with the way to the plan`(
    when: String, part: String
  ) async throws {
    #expect(
      try await lines(1, at: when) == [
        "A hard \(part). Your plan is here: kith plan", "Nothing else is needed now.",
      ])
  }

  @Test func `up to which mood is the person's to say`() async throws {
    #expect(try await lines(2).count == 2)
    #expect(try await lines(3).isEmpty)
    #expect(try await lines(4, line: 4).count == 2)
    #expect(try await lines(0, line: -1).isEmpty)
  }
}
