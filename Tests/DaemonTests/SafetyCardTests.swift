import ControlAPI
import DaemonSupport
import Domain
import TestSupport
import Testing

@testable import Daemon

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
      #expect(!during.contains("homework"))
      #expect(during.count { $0 == "session" } == before.count { $0 == "session" })
      // Nobody undoes the quiet time by chance.
      try await daemon.refuses(
        EventsInterface.Retract.self, .init(entry: shown.receipt.entries[0]),
        .refused("record.notCorrectable"), saying: "whom to call was shown")
    }
  }
}

@Suite struct UrgentLineTests {
  @Test(arguments: [
    ("ipt-peri-post", "hear or believe"), ("ipt-peri-ante", "hear or believe"),
    ("ipt-ed", "chest pain"),
  ])
  func `the plan says what calls for help at once in a course where that is known`(
    template: String, saying: String
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.call(CourseInterface.Begin.self, .init(template: template))
      let urgent = try await daemon.call(SafetyInterface.ShowPlan.self, .init()).urgent
      #expect(urgent.joined(separator: " ").contains(saying))
      let page = try await daemon.run("plan")
      #expect(page.output.contains(saying))
    }
  }

  @Test func `in other courses, and without one, nothing is added to the plan`() async throws {
    try await withDaemon { daemon in
      #expect(try await daemon.call(SafetyInterface.ShowPlan.self, .init()).urgent.isEmpty)
      try await daemon.begin()
      #expect(try await daemon.call(SafetyInterface.ShowPlan.self, .init()).urgent.isEmpty)
    }
  }
}

@Suite struct QuietTimeTests {
  @Test func `a score corrected to an answer about safety shows the card at once`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        MeasuresInterface.Complete.self,
        .init(instrument: "phq-9", total: 12, safetyAnswer: 0))
      let kept = try await daemon.call(
        MeasuresInterface.Complete.self,
        .init(
          instrument: "phq-9",
          answers: (1...9).map { .init(item: $0, value: $0 == 9 ? 0 : 1) }))
      let entry = try #require(kept.receipt.entries.first)
      let corrected = try await daemon.call(
        EventsInterface.Correct.self, .init(entry: entry, text: "1,1,1,1,1,1,1,1,2"))
      #expect(corrected.card?.lines.first?.hasPrefix("Thank you for saying so") == true)
      let again = try await daemon.call(
        EventsInterface.Correct.self, .init(entry: entry, text: "1,1,1,1,1,1,1,1,0"))
      #expect(again.card == nil)
    }
  }

  @Test func `the quiet time goes on when the course in which it began ends`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        MeasuresInterface.Complete.self, .init(instrument: "phq-9", total: 12, safetyAnswer: 1))
      try await daemon.call(CourseInterface.End.self, .init())
      try await daemon.call(CourseInterface.Begin.self, .init(template: "ipt-16"))
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "Ring Jo", due: "tomorrow 10:00"))
      let planned = try await daemon.call(RemindersInterface.List.self, .init(days: 3)).planned
      #expect(planned.contains { $0.state == "keptBack" })
      #expect(planned.allSatisfy { $0.state == "keptBack" })
    }
  }
}

@Suite struct LowMoodElsewhereTests {
  @Test func `a low mood leads to the plan however it came into the record`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let saved = try await daemon.call(
        DraftsInterface.Save.self,
        .init(form: "mood", answers: [.init(field: "value", text: "1")]))
      let kept = try await daemon.call(
        DraftsInterface.Keep.self, .init(draft: saved.draft))
      #expect(kept.receipt.notices.contains { $0.contains("Your plan is here: kith plan") })
      let fine = try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 6))
      let entry = try #require(fine.receipt.entries.first)
      let low = try await daemon.call(EventsInterface.Correct.self, .init(entry: entry, value: 0))
      #expect(low.receipt.notices.contains { $0.contains("kith plan") })
      let better = try await daemon.call(
        EventsInterface.Correct.self, .init(entry: entry, value: 7))
      #expect(!better.receipt.notices.contains { $0.contains("kith plan") })
    }
  }
}

@Suite struct KeptApartOnPaperTests {
  @Test func `the list that is printed names nobody who is kept apart`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        PracticeInterface.LookAt.self,
        .init(person: "Sam", analysis: .init(happened: "late")))
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "Thursday's moment with Sam"))
      try await daemon.call(
        DiaryInterface.RecordMood.self, .init(value: 4, note: "him", about: "Sam"))
      let before = try await daemon.run("brief")
      #expect(before.output.contains("with Sam"))
      let apart = try await daemon.run("person", "apart", "sam")
      #expect(apart.status == 0)
      for words in [["brief"], ["brief", "--details"], ["sheet"], ["bring", "list"], ["mood"]] {
        let page = try await daemon.kith.run(words)
        #expect(page.status == 0)
        #expect(!page.output.contains("Sam"), "\(words)")
      }
      let brief = try await daemon.run("brief")
      #expect(brief.output.contains("Thursday's moment"))
      #expect(!brief.output.contains("him"))
    }
  }
}
