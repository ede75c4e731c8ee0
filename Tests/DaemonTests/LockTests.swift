import ControlAPI
import DaemonSupport
import Reminders
import TestSupport
import Testing
import Varlink

@testable import Daemon

/// What a locked record answers, and what it does not.
@Suite struct LockTests {
  private static let passphrase = "five words that rhyme not"

  /// A course under way, whose record a passphrase opens.
  func withPassphrase(
    in place: Place? = nil, _ body: (TestDaemon) async throws -> Void
  ) async throws {
    try await (place ?? Place()).withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "unforgotten", about: "Sam"))
      try await daemon.call(
        KeysInterface.Change.self, .init(to: "passphrase", passphrase: Self.passphrase))
      try await body(daemon)
    }
  }

  func lock(_ daemon: TestDaemon) async throws {
    #expect(try await daemon.call(KeysInterface.Lock.self, .init()).standing.locked)
  }

  private func unlock(_ daemon: TestDaemon) async throws {
    let standing = try await daemon.call(
      KeysInterface.Unlock.self, .init(passphrase: Self.passphrase)
    ).standing
    #expect(!standing.locked)
  }

  @Test func `where a file opens the record there is nothing to lock it with`() async throws {
    try await withDaemon { daemon in
      try await daemon.refuses(
        KeysInterface.Lock.self, .init(), .refused("keys.nothingToLockWith"),
        saying: "kith key change --to passphrase")
      let standing = try await daemon.call(KeysInterface.Show.self, .init()).standing
      #expect(standing.source == "file")
      #expect(!standing.locked)
      #expect(try await daemon.health().state == "ready")
    }
  }

  /// What needs nothing of the record, by method.
  private static let answered: Set<String> = [
    "org.kith.Daemon.Status", "org.kith.Daemon.Doctor", "org.kith.Daemon.Verify",
    "org.kith.Keys.Show", "org.kith.Keys.Lock", "org.kith.Keys.Unlock",
    "org.kith.Glance.Show", "org.kith.Glance.Watch", "org.kith.Reminders.Waiting",
    "org.kith.Reminders.Attend", "org.kith.Reminders.Took", "org.kith.Reminders.Failed",
    "org.kith.Reminders.Act", "org.kith.Backup.Read", "org.kith.Backup.Write",
  ]

  @Test func `a locked record answers how it does, and nothing of a person`() async throws {
    try await withPassphrase { daemon in
      try await lock(daemon)
      let before = try await daemon.health().position
      let info = try await daemon.call(VarlinkServiceInterface.GetInfo.self, .init())
      var refused = 0
      for name in info.interfaces where name != "org.varlink.service" {
        let interface = try InterfaceParser.parse(
          try await daemon.call(
            VarlinkServiceInterface.GetInterfaceDescription.self, .init(interface: name)
          ).description)
        for (method, parameters) in interface.smallestCalls
        where !Self.answered.contains("\(name).\(method)") {
          let answer = try await daemon.raw(
            "{\"method\":\"\(name).\(method)\",\"parameters\":\(parameters),\"more\":true}")
          #expect(answer.contains("org.kith.Daemon.Locked"), "\(name).\(method): \(answer)")
          refused += 1
        }
      }
      #expect(refused > 100)
      let health = try await daemon.health()
      #expect(health.state == "locked")
      #expect(health.advice?.contains("kith unlock") == true)
      #expect(health.position == before)
      #expect(health.nextReminder?.text == "Monday 30 November, 15:00")
      let checks = try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
      #expect(!checks.contains { $0.outcome == "failed" })
      let replies = try await daemon.stream(DaemonInterface.Verify.self, .init())
      #expect(replies.last?.finished == true && replies.last?.badPosition == nil)
      let glance = try await daemon.call(GlanceInterface.Show.self, .init()).glance
      #expect(glance.class == "locked")
      for words in ["\(health)", "\(checks)", "\(glance)"] {
        #expect(!words.contains("unforgotten") && !words.contains("Sam"))
      }
    }
  }

  @Test func `what was kept is there again when it is open, and what is new is kept`()
    async throws
  {
    let place = try Place()
    try await withPassphrase(in: place) { daemon in
      let before = try await daemon.log()
      try await lock(daemon)
      await #expect(throws: CallRefusal.self) {
        try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 3))
      }
      try await unlock(daemon)
      #expect(try await daemon.log() == before)
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4))
      try await lock(daemon)
    }
    // A daemon that starts is locked, and ready to say so.
    try await place.withDaemon { daemon in
      #expect(daemon.standing == "Locked. To open it: kith unlock")
      let standing = try await daemon.call(KeysInterface.Show.self, .init()).standing
      #expect(standing.locked && standing.why == "start")
      try await unlock(daemon)
      #expect(try await daemon.log(limit: 1).map(\.text) == ["Mood 4"])
    }
  }

  @Test func `a reminder comes while it is locked, says no more than a time, and is recorded`()
    async throws
  {
    let place = try Place()
    try await withPassphrase(in: place) { daemon in
      try await daemon.call(RemindersInterface.Set.self, .init(privacy: "full"))
      try await daemon.settleReminders()
      try await lock(daemon)
      daemon.set("2026-11-30T15:00")
      try await daemon.settleReminders()
      let waiting = try await daemon.call(RemindersInterface.Waiting.self, .init()).notices
      #expect(waiting.map(\.body) == ["You have something tomorrow at 15:00."])
      let notice = try #require(waiting.first)
      #expect(notice.actions.map(\.name) == ["open", "later"])
      try await daemon.call(
        RemindersInterface.Took.self, .init(id: notice.id, attempt: 1, channel: "desktop"))
      let opened = try await daemon.call(
        RemindersInterface.Act.self, .init(id: notice.id, action: "open"))
      #expect(opened.followUp?.actions.map(\.name) == ["dismiss", "later"])
      #expect(opened.followUp?.body == "You have something tomorrow at 15:00.")
      for action in ["done", "cancelSession"] {
        let refusal = await #expect(throws: CallRefusal.self) {
          try await daemon.call(RemindersInterface.Act.self, .init(id: notice.id, action: action))
        }
        #expect(refusal?.kind == .locked)
      }
    }
    // Also by a daemon that was never opened since it started.
    try await place.withDaemon { daemon in
      daemon.set("2026-12-01T14:00")
      try await daemon.settleReminders()
      let waiting = try await daemon.call(RemindersInterface.Waiting.self, .init()).notices
      #expect(waiting.map(\.body) == ["You have something at 15:00."])
      try await daemon.call(
        RemindersInterface.Act.self,
        .init(id: try #require(waiting.first).id, action: "dismiss"))
      try await unlock(daemon)
      let past = try await daemon.call(RemindersInterface.List.self, .init()).past
        .filter { $0.kind == "session" }
      #expect(past.map(\.due.text) == ["Monday 30 November, 15:00", "Tuesday 1 December, 14:00"])
      #expect(past.last?.state == "dismissed")
    }
  }

  @Test func `words of the plan of reminders are not kept for the time in which it is locked`()
    async throws
  {
    try await withPassphrase { daemon in
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "say one thing", due: "tomorrow 18:00"))
      try await daemon.settleReminders()
      try await lock(daemon)
      let services = try await daemon.answering.desk.services(evenLocked: true)
      let kept = try #require(await services.keptPlanInput())
      #expect(!kept.sessions.isEmpty)
      #expect(kept.homework.map(\.title) == [nil])
      #expect(kept.sessions.allSatisfy { $0.title == nil && $0.place == nil })
      #expect(!"\(kept)".contains("Alex") && !"\(kept)".contains("say one thing"))
    }
  }

  /// What was read of the record, for as long as somebody holds it.
  final class Held {
    weak var views: ReadModels?
    weak var journal: AnyObject?

    init(_ daemon: TestDaemon) async throws {
      let services = try await daemon.answering.desk.services()
      views = services.readModels
      journal = services.journal
    }
  }

  @Test func `when it is locked nobody holds what was read of it any more`() async throws {
    try await withPassphrase { daemon in
      _ = try await daemon.log()
      try await daemon.settleReminders()
      let held = try await Held(daemon)
      #expect(held.views != nil && held.journal != nil)
      try await lock(daemon)
      // What a call holds that has just been answered it lets go of by itself.
      for _ in 0..<1_000_000 where held.views != nil || held.journal != nil { await Task.yield() }
      #expect(held.views == nil && held.journal == nil)
    }
  }

  @Test func `who begins to follow when all is over is told so at once`() async {
    let followers = Followers()
    followers.finish()
    for await _ in followers.subscribe() { Issue.record("nothing is to come") }
  }

  @Test func `who follows is told that it was locked`() async throws {
    try await withPassphrase { daemon in
      let (seen, sees) = AsyncStream<Void>.makeStream()
      async let followed = daemon.stream(EventsInterface.Follow.self, .init()) { _ in
        sees.yield()
        return true
      }
      for await _ in seen { break }
      try await lock(daemon)
      do {
        _ = try await followed
        Issue.record("it should be told")
      } catch let refusal as CallRefusal {
        #expect(refusal.kind == .locked)
      }
    }
  }

  @Test func `a bar sees that it is locked, and that it is open again`() async throws {
    try await withPassphrase { daemon in
      let (seen, sees) = AsyncStream<String>.makeStream()
      async let watched = daemon.stream(GlanceInterface.Watch.self, .init()) { reply in
        sees.yield(reply.glance.class)
        return reply.glance.class != "soon"
      }
      var classes = seen.makeAsyncIterator()
      #expect(await classes.next() == "quiet")
      try await lock(daemon)
      #expect(await classes.next() == "locked")
      daemon.set("2026-12-01T14:30")
      try await unlock(daemon)
      #expect(await classes.next() == "soon")
      _ = try await watched
    }
  }

  @Test func `a key is changed with the passphrase until now, and not with another`() async throws {
    try await withPassphrase { daemon in
      let new = "another five words, not known"
      try await daemon.refuses(
        KeysInterface.Change.self, .init(to: "passphrase", passphrase: new), .invalid("current"),
        saying: "until now")
      try await daemon.refuses(
        KeysInterface.Change.self, .init(to: "passphrase", passphrase: new, current: "not it"),
        .wrongKey, saying: "not the passphrase")
      try await daemon.refuses(
        KeysInterface.Change.self,
        .init(to: "passphrase", passphrase: "short", current: Self.passphrase),
        .invalid("passphrase"), saying: "at least 8 characters")
      try await daemon.refuses(
        KeysInterface.Change.self, .init(to: "token", current: Self.passphrase), .invalid("to"),
        saying: "file, passphrase, credential, keyring")
      try await daemon.refuses(
        KeysInterface.Change.self, .init(to: "credential", current: Self.passphrase),
        .invalid("to"), saying: "kith.key")
      try await daemon.call(
        KeysInterface.Change.self,
        .init(to: "passphrase", passphrase: new, current: Self.passphrase))
      try await lock(daemon)
      try await daemon.call(KeysInterface.Unlock.self, .init(passphrase: new))
      try await daemon.call(KeysInterface.Change.self, .init(to: "file", current: new))
      #expect(try await daemon.call(KeysInterface.Show.self, .init()).standing.source == "file")
    }
  }

  @Test func `calls that come while it is being locked are carried out or refused, never lost`()
    async throws
  {
    try await withPassphrase { daemon in
      let before = try await daemon.health().position
      let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
        for value in 0..<60 {
          group.addTask {
            if value == 30 {
              try await lock(daemon)
              return false
            }
            do {
              try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value % 11))
              return true
            } catch let refusal as CallRefusal where refusal.kind == .locked {
              return false
            }
          }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(try await daemon.health().position == before + kept)
      try await unlock(daemon)
      #expect(try await daemon.health().position == before + kept)
    }
  }
}

extension Interface {
  /// Each method with the fewest parameters that it takes, as JSON.
  fileprivate var smallestCalls: [(method: String, parameters: String)] {
    members.compactMap { member in
      guard case .method(let parameters, _) = member.declaration else { return nil }
      return (member.name, json(parameters))
    }
  }

  private func json(_ fields: [Field]) -> String {
    let needed = fields.compactMap { field -> String? in
      if case .optional = field.type { return nil }
      return "\"\(field.name)\":\(json(field.type))"
    }
    return "{\(needed.joined(separator: ","))}"
  }

  private func json(_ type: TypeReference) -> String {
    switch type {
    case .int, .float: return "1"
    case .bool: return "true"
    case .string: return "\"x\""
    case .array: return "[]"
    case .optional: return "null"
    case .structure(let fields): return json(fields)
    case .named(let name):
      for member in members where member.name == name {
        if case .type(let type) = member.declaration { return json(type) }
      }
      return "{}"
    case .enumeration(let cases): return "\"\(cases.first?.name ?? "")\""
    case .map, .object, .any: return "{}"
    }
  }
}
