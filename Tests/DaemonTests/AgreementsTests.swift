import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct AgreementsTests {
  typealias Method = CourseInterface

  /// Attends the sessions of these numbers, the clock going along.
  private func attend(_ daemon: TestDaemon, _ numbers: ClosedRange<Int>) async throws -> [Receipt] {
    var receipts: [Receipt] = []
    for number in numbers {
      let session = try await daemon.call(
        SessionsInterface.Show.self, .init(session: "s\(number)")
      ).session
      daemon.set(String(session.start.civil.prefix(11)) + "16:00")
      receipts.append(
        try await daemon.call(SessionsInterface.Attend.self, .init(session: "s\(number)")).receipt)
    }
    return receipts
  }

  @Test func `finishing is asked about once, with the session, and again only after undo`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.call(Method.Begin.self, .init(template: "ipc", first: "2026-12-01 15:00"))
      let receipts = try await attend(daemon, 1...4)
      let asked = receipts.map { $0.notices.contains { $0.contains("talked about finishing?") } }
      #expect(asked == [false, false, false, true])
      #expect(receipts[3].entries.count == 2)
      let today = try await daemon.call(Method.Today.self, .init()).day
      #expect(today.asks?.contains { $0.contains("talked about finishing?") } ?? false)
      // On that day, alone, and then only where all of it is asked for.
      #expect(today.asks?.count == 1)
      #expect(today.asked == [])
      daemon.set(String(today.next?.start.civil.prefix(11) ?? "") + "08:00")
      let after = try await daemon.call(Method.Today.self, .init()).day
      #expect(after.asks == [])
      #expect(after.asked?.map { $0.contains("talked about finishing?") } == [true])
      try await daemon.call(EventsInterface.Undo.self, .init())
      #expect(
        try await daemon.call(Method.Show.self, .init()).course.endingRaisedAfter == nil)
      let again = try await attend(daemon, 4...5)
      #expect(again[0].entries.count == 2)
      #expect(again[1].entries.count == 1)
      #expect(!again[1].notices.contains { $0.contains("finishing") })
      #expect(try await daemon.call(Method.Show.self, .init()).course.endingRaisedAfter == 4)
      let later = try await daemon.call(Method.Today.self, .init()).day
      #expect(!(later.asks?.contains { $0.contains("finishing") } ?? false))
    }
  }

  @Test func `taking back the session alone leaves the question put`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(Method.Begin.self, .init(template: "ipc", first: "2026-12-01 15:00"))
      let receipts = try await attend(daemon, 1...4)
      try await daemon.call(
        EventsInterface.Retract.self, .init(entry: try #require(receipts[3].entries.first)))
      let again = try await attend(daemon, 4...4)
      #expect(again[0].entries.count == 1)
    }
  }

  @Test func `keeping well follows on the course before, is reviewed and never finished`()
    async throws
  {
    try await withDaemon { daemon in
      let first = try await daemon.begin()
      try await daemon.call(Method.NoteSign.self, .init(text: "I stop answering"))
      try await daemon.call(Method.Complete.self, .init())
      let second = try await daemon.call(
        Method.Begin.self, .init(template: "ipt-m", first: "2026-12-10 15:00"))
      #expect(
        second.receipt.notices.contains("Brought along from the course before: 1 sign."))
      #expect(
        try await daemon.call(Method.Show.self, .init()).course.previous == first.course)
      let receipts = try await attend(daemon, 1...7)
      let reviews = receipts.map { $0.notices.contains { $0.contains("looked back together") } }
      #expect(reviews == [false, false, false, false, false, true, false])
      #expect(receipts.allSatisfy { $0.entries.count == 1 })
    }
  }

  @Test func `a phase is suggested when it usually begins, and never entered by itself`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.call(Method.Begin.self, .init(template: "ipc", first: "2026-12-01 15:00"))
      let receipts = try await attend(daemon, 1...1)
      let words =
        "The middle phase often begins about now. If you two agree: kith course phase middle"
      #expect(receipts[0].notices.contains(words))
      #expect(try await daemon.call(Method.Phases.self, .init()).phase == nil)
      let reply = try await daemon.call(Method.EnterPhase.self, .init(phase: "middle"))
      try await daemon.expect(reply.receipt, recorded: "PhaseEntered: Now the middle phase")
      let today = try await daemon.call(Method.Today.self, .init()).day
      #expect(!(today.asks ?? []).contains(words))
      try await daemon.refuses(
        Method.EnterPhase.self, .init(phase: "initial"), .refused("agreements.backNeedsReason"),
        saying: "--because")
      try await daemon.refuses(
        Method.EnterPhase.self, .init(phase: "last"), .refused("agreements.unknownPhase"),
        saying: "initial, middle, ending")
      try await daemon.call(
        Method.EnterPhase.self, .init(phase: "initial", because: "We began again"))
      let phases = try await daemon.call(Method.Phases.self, .init())
      #expect(phases.phase == "initial")
      #expect(phases.history.count == 2)
      #expect(phases.history.last?.hasSuffix("initial: We began again") ?? false)
    }
  }

  @Test func `agreements hold once for each scope, and can be taken back`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(Method.RecordConsent.self, .init(scope: "recording", note: "Once"))
      try await daemon.refuses(
        Method.RecordConsent.self, .init(scope: "Recording"), .refused("agreements.consentLive"),
        saying: "kith consent list")
      try await daemon.call(Method.WithdrawConsent.self, .init(scope: "Recording"))
      try await daemon.refuses(
        Method.WithdrawConsent.self, .init(scope: "recording"),
        .refused("agreements.consentNotLive"), saying: "kith consent list")
      let consents = try await daemon.call(Method.Consents.self, .init()).consents
      #expect(consents.map(\.scope) == ["recording"])
      #expect(consents[0].withdrawn != nil)
    }
  }

  @Test func `reasons are kept as they are said, and can be corrected`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        Method.Begin.self, .init(template: "ipc", reasons: ["loss", "earlyAdversity"]))
      let added = try await daemon.call(
        Method.AddReasons.self, .init(reasons: ["lifeChange"], note: "A move"))
      try await daemon.expect(
        added.receipt, recorded: "CourseReasonRecorded: Begun for a change in life: A move")
      try await daemon.call(
        EventsInterface.Correct.self, .init(entry: added.receipt.entries[0], text: "Two moves"))
      let course = try await daemon.call(Method.Show.self, .init()).course
      #expect(course.reasons == ["loss", "earlyAdversity", "lifeChange"])
      try await daemon.refuses(
        Method.AddReasons.self, .init(reasons: ["fate"]), .invalid("reasons"), saying: "isolation")
      try await daemon.refuses(
        Method.AddReasons.self, .init(reasons: []), .refused("agreements.noReason"),
        saying: "kith course reason")
    }
  }

  @Test func `what is taken along can be read after the end`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let end = try await daemon.call(Method.End.self, .init())
      #expect(end.receipt.summary == "Ended. You may not need this. It will be here.")
      try await daemon.refuses(
        Method.AgreePlan.self, .init(), .refused("agreements.emptyPlan"), saying: "what changed")
      try await daemon.call(Method.AgreePlan.self, .init(changed: "I ask", call: ["Priya"]))
      try await daemon.call(Method.AgreePlan.self, .init(willDo: ["Walk"]))
      let ending = try await daemon.call(Method.Ending.self, .init())
      #expect(ending.changed == "I ask")
      #expect(ending.willDo == ["Walk"])
      #expect(ending.call == ["Priya"])
      #expect(ending.ended)
    }
  }

  @Test func `what became of sessions is counted, and by whom they were called off`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        Method.Begin.self, .init(template: "ipt-16", first: "2026-12-01 15:00", attended: 2))
      try await daemon.call(
        SessionsInterface.Move.self, .init(session: "s2", to: "2026-12-09 10:00"))
      try await daemon.call(SessionsInterface.Cancel.self, .init(session: "s3", by: "me"))
      try await daemon.call(SessionsInterface.Cancel.self, .init(session: "s4", by: "therapist"))
      _ = try await attend(daemon, 1...1)
      daemon.set("2026-12-09T12:00")
      try await daemon.call(SessionsInterface.Miss.self, .init(session: "s2", by: "me"))
      let attendance = try await daemon.call(Method.Attendance.self, .init())
      #expect(
        attendance.lines == [
          "Attended: 3, 2 of them before Kith", "Called off: 1 by you, 1 by your therapist",
          "Did not take place: 1", "Moved: 1", "Still to come: 10",
        ])
      #expect(attendance.calledOffByMe == 1)
    }
  }

  @Test(arguments: ["Europe/Lisbon", "America/New_York"])
  func `in every template 15:00 stays 15:00 across clock changes`(zone: String) async throws {
    let ids = [
      "ipt-16", "ipt-12", "ipt-b", "ipc", "ipt-a", "ipt-ed", "ipt-peri-post", "ipt-peri-ante",
      "ipsrt", "ipt-m", "ipt-g", "ipt-blended",
    ]
    try await withDaemon(at: "2027-02-20T09:00") { daemon in
      for id in ids {
        try await daemon.call(
          Method.Begin.self, .init(template: id, first: "2027-03-02 15:00", zone: zone))
        let sessions = try await daemon.call(SessionsInterface.List.self, .init()).sessions
        let template = try await daemon.call(Method.Templates.self, .init()).templates.first {
          $0.id == id
        }
        #expect(sessions.count == template?.plannedSessions)
        #expect(sessions.allSatisfy { $0.start.clock == "15:00" && $0.start.zone == zone })
        #expect(Set(sessions.map { String($0.start.instant.suffix(6)) }).count == 2, "\(id)")
        let course = try await daemon.call(Method.Show.self, .init()).course
        #expect(course.suggestedPhase == template?.phases.first?.name)
        try await daemon.call(Method.End.self, .init())
      }
    }
  }

  @Test func `quiet keeps back all but sessions, with its reason, until it ends`() async throws {
    typealias Reminders = RemindersInterface
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "Ring Jo", due: "2026-11-30"))
      #expect(try await daemon.call(Reminders.Quiet.self, .init()).until == nil)
      let quiet = try await daemon.call(Reminders.SetQuiet.self, .init(until: "monday"))
      #expect(
        quiet.receipt.summary
          == "Quiet until Monday 30 November, 00:00. Only sessions are reminded of.")
      let planned = try await daemon.call(Reminders.List.self, .init(days: 7)).planned
      #expect(
        planned.filter { ["session", "homework"].contains($0.kind) }
          .map { "\($0.subject) \($0.state) \($0.reason ?? "-")" }
          == ["h1 keptBack quietPeriod", "s1 planned -", "s1 planned -"])
      try await daemon.refuses(
        Reminders.SetQuiet.self, .init(until: "2028-11-30"), .refused("reminders.quietTooLong"),
        saying: "up to a year")
      try await daemon.call(Reminders.SetQuiet.self, .init())
      let after = try await daemon.call(Reminders.List.self, .init(days: 7)).planned
      #expect(after.allSatisfy { ["planned", "together"].contains($0.state) })
      let before = try await daemon.health().position
      try await daemon.call(Reminders.SetQuiet.self, .init())
      #expect(try await daemon.health().position == before)
    }
  }
}
