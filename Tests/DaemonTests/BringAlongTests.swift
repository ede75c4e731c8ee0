import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// A new contract knows the course before it.
@Suite struct BringAlongTests {
  typealias People = PeopleInterface
  typealias Course = CourseInterface

  /// A course with people, a role, a theme and signs, which is over.
  private func finished(_ daemon: TestDaemon) async throws -> String {
    let course = try await daemon.begin().course
    for (name, ring) in [("Mum", "closest"), ("Sam", "close"), ("Dad", "closest")] {
      try await daemon.call(
        People.Place.self, .init(command: .at("2026-11-24"), person: name, ring: ring))
    }
    try await daemon.call(People.Place.self, .init(person: "Mum", ring: "close"))
    try await daemon.call(People.Change.self, .init(person: "Mum", relation: "mother"))
    try await daemon.call(
      People.RecordInventory.self, .init(person: "Mum", given: 6, wanted: "less advice"))
    for (name, state) in [("Dad", "died"), ("Kim", "keepApart")] {
      if state == "keepApart" { try await daemon.call(People.Add.self, .init(alias: name)) }
      try await daemon.call(People.SetState.self, .init(person: name, state: state))
    }
    try await daemon.call(RolesInterface.Add.self, .init(name: "daughter", person: "Mum"))
    try await daemon.call(RolesInterface.Add.self, .init(name: "colleague", person: "Kim"))
    try await daemon.call(ThemesInterface.Add.self, .init(label: "waiting"))
    try await daemon.call(Course.NoteSign.self, .init(text: "I stop answering"))
    try await daemon.call(Course.AgreePlan.self, .init(changed: "I ask"))
    try await daemon.call(Course.Complete.self, .init())
    return course
  }

  private func places(_ daemon: TestDaemon) async throws -> [String] {
    try await daemon.call(People.ShowCircle.self, .init()).circle.places.map {
      "\($0.label) \($0.ring) \($0.since.day) \($0.movement ?? "")"
    }
  }

  private let line =
    "Brought along from the course before: 3 people, 1 role, 1 theme, 1 sign, what you take along."

  @Test func `keeping well begins with the people, roles and signs of the course before`()
    async throws
  {
    try await withDaemon { daemon in
      let first = try await finished(daemon)
      #expect(
        try await places(daemon) == [
          "Mum 2 today further", "Sam 2 Tuesday 24 November ", "Dad (died) 1 Tuesday 24 November ",
        ])
      daemon.set("2026-11-28T10:00")
      let begun = try await daemon.call(
        Course.Begin.self, .init(template: "ipt-m", first: "2026-12-10 15:00"))
      #expect(begun.receipt.notices.contains(line))
      #expect(!begun.receipt.notices.contains { $0.contains("Kim") })
      // The same circle, from which this course moves on.
      #expect(
        try await places(daemon) == [
          "Mum 2 Thursday 26 November ", "Sam 2 Tuesday 24 November ",
          "Dad (died) 1 Tuesday 24 November ",
        ])
      let course = try await daemon.call(Course.Show.self, .init()).course
      #expect(course.previous == first)
      #expect(course.previousCourse?.id == first)
      #expect(course.therapist == "Alex")
      let mum = try await daemon.call(People.Show.self, .init(person: "mum"))
      #expect(mum.person.relation == "mother")
      #expect(mum.inventory?.wanted == "less advice")
      #expect(try await daemon.call(RolesInterface.List.self, .init()).roles.count == 1)
      #expect(
        try await daemon.call(ThemesInterface.List.self, .init()).themes.map(\.label) == ["waiting"]
      )
      let ending = try await daemon.call(Course.Ending.self, .init())
      #expect(ending.signs == ["I stop answering"])
      #expect(ending.changed == "I ask")
      #expect(try await daemon.call(People.Quiet.self, .init()).people.isEmpty)
    }
  }

  @Test func `whoever is kept apart stays so, and a name used again is nobody new`() async throws {
    try await withDaemon { daemon in
      _ = try await finished(daemon)
      try await daemon.call(
        Course.Begin.self, .init(template: "ipt-m", first: "2026-12-10 15:00"))
      try await daemon.refuses(
        HomeworkInterface.Assign.self,
        .init(text: "a", kind: "reachOut", person: "kim"), .refused("people.keptApart"),
        saying: "kept apart")
      let noted = try await daemon.call(
        DiaryInterface.WriteNote.self, .init(text: "a", about: "SAM"))
      #expect(noted.receipt.notices.isEmpty)
      let all = try await daemon.call(People.List.self, .init(all: true)).people
      #expect(all.map(\.alias) == ["Mum", "Sam", "Dad", "Kim"])
    }
  }

  @Test func `another course brings them where that is said, and only then`() async throws {
    for (template, bring, comes) in [
      ("ipt-16", true, true), ("ipt-16", nil, false), ("ipt-m", false, false),
    ] as [(String, Bool?, Bool)] {
      try await withDaemon { daemon in
        let first = try await finished(daemon)
        let begun = try await daemon.call(
          Course.Begin.self, .init(template: template, first: "2026-12-10 15:00", bring: bring))
        #expect(begun.receipt.notices.contains(line) == comes)
        #expect(try await daemon.call(People.List.self, .init()).people.isEmpty != comes)
        let previous = try await daemon.call(Course.Show.self, .init()).course.previous
        #expect(previous == (comes || template == "ipt-m" ? first : nil))
      }
    }
  }

  @Test func `a beginning that was undone brings them again with the next`() async throws {
    try await withDaemon { daemon in
      _ = try await finished(daemon)
      let begin = Course.Begin.Parameters(template: "ipt-m", first: "2026-12-10 15:00")
      try await daemon.call(Course.Begin.self, begin)
      try await daemon.call(EventsInterface.Undo.self, .init())
      #expect(try await daemon.call(People.List.self, .init(all: true)).people.isEmpty)
      let again = try await daemon.call(Course.Begin.self, begin)
      #expect(again.receipt.notices.contains(line))
      #expect(try await places(daemon).count == 3)
    }
  }

  @Test func `a repeated call answers the same and brings nobody twice`() async throws {
    try await withDaemon { daemon in
      _ = try await finished(daemon)
      let begin = Course.Begin.Parameters(
        command: .numbered(9), template: "ipt-m", first: "2026-12-10 15:00")
      let first = try await daemon.call(Course.Begin.self, begin)
      let second = try await daemon.call(Course.Begin.self, begin)
      #expect(second.receipt.repeated)
      #expect(second.receipt.entries == first.receipt.entries)
      #expect(second.receipt.notices.contains(line))
    }
  }

  @Test func `both courses read the same in another record`() async throws {
    let (lines, there) = try await withDaemon { daemon in
      _ = try await finished(daemon)
      try await daemon.call(
        Course.Begin.self, .init(template: "ipt-m", first: "2026-12-10 15:00"))
      return (
        try await daemon.stream(EventsInterface.Export.self, .init()).flatMap(\.lines),
        try await places(daemon)
      )
    }
    try await withDaemon { daemon in
      try await daemon.call(
        EventsInterface.Import.self,
        .init(
          import: String(repeating: "0", count: 31) + "1", firstLine: 1, lines: lines,
          append: true))
      #expect(try await places(daemon) == there)
      #expect(
        try await daemon.stream(EventsInterface.Export.self, .init()).flatMap(\.lines) == lines)
    }
  }
}
