import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct PeopleTests {
  typealias Method = PeopleInterface

  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  private func set(
    _ daemon: TestDaemon, _ person: String, _ state: String, on: String? = nil
  ) async throws -> Receipt {
    try await daemon.call(
      Method.SetState.self, .init(person: person, state: state, diedOn: on)
    ).receipt
  }

  @Test func `somebody is named with what they are, called otherwise, and found by either case`()
    async throws
  {
    try await withCourse { daemon in
      let added = try await daemon.call(
        Method.Add.self, .init(alias: "Sam", relation: "partner"))
      #expect(added.receipt.summary == "Sam is on the list.")
      #expect(added.person.relation == "partner")
      try await daemon.expect(
        added.receipt, recorded: "PersonAdded: Sam was named", "PersonUpdated: Sam: partner")
      let changed = try await daemon.call(
        Method.Change.self, .init(person: "SAM", alias: "Sami"))
      #expect(changed.person.alias == "Sami")
      let noted = try await daemon.call(
        DiaryInterface.WriteNote.self, .init(text: "We talked", about: "sami"))
      try await daemon.expect(
        noted.receipt, recorded: "JournalEntryWritten: Note about Sami: We talked")
      let shown = try await daemon.call(Method.Show.self, .init(person: "sami"))
      #expect(
        shown.history.map(\.text) == [
          "Note about Sami: We talked", "Sami: now called Sami", "Sami: partner", "Sam was named",
        ])
      #expect(!shown.more)
    }
  }

  @Test func `a place of somebody who is not in my life is kept, and said to be`() async throws {
    try await withCourse { daemon in
      for name in ["Dad", "Sam", "Kim"] {
        try await daemon.call(Method.Add.self, .init(alias: name))
      }
      _ = try await set(daemon, "Dad", "died")
      _ = try await set(daemon, "Sam", "ended")
      _ = try await set(daemon, "Kim", "keepApart")
      func place(_ name: String) async throws -> [String] {
        try await daemon.call(Method.Place.self, .init(person: name, ring: "closest")).receipt
          .notices
      }
      #expect(
        try await place("Dad") == ["They keep their place in the circle, and are not counted."])
      #expect(try await place("sam").first?.contains("kith person back NAME") ?? false)
      #expect(try await place("kim").first?.contains("the circle leaves them out") ?? false)
      let contact = try await daemon.call(Method.LogContact.self, .init(person: "sam"))
      #expect(contact.receipt.notices.first?.contains("It is noted that this has ended") ?? false)
      try await daemon.refuses(
        Method.LogContact.self, .init(person: "dad"), .refused("people.hasDied"),
        saying: "kith note --about NAME")
      let network = try await daemon.call(Method.Network.self, .init())
      #expect(network.contacts == 0)
      #expect(network.nearest == 0)
    }
  }

  @Test func `the inventory keeps each answer until it is answered again`() async throws {
    try await withCourse { daemon in
      let told = try await daemon.call(
        Method.RecordInventory.self,
        .init(
          person: "Sam", contact: "every day", given: 8, wanted: "more time", expected: "help",
          theyExpect: "dinner", mood: "low after rows"))
      #expect(told.receipt.notices == ["Sam is new here. If that was a slip: kith undo"])
      try await daemon.call(
        Method.RecordInventory.self, .init(person: "sam", given: 6, received: 4))
      let inventory = try await daemon.call(Method.Show.self, .init(person: "sam")).inventory
      #expect(inventory?.given == 6)
      #expect(inventory?.received == 4)
      #expect(inventory?.contact == "every day")
      #expect(inventory?.wanted == "more time")
      #expect(inventory?.expected == "help")
      #expect(inventory?.theyExpect == "dinner")
      #expect(inventory?.mood == "low after rows")
    }
  }

  @Test func `the circle shows who moved since the first was placed, as of any day`() async throws {
    try await withCourse { daemon in
      for (name, ring) in [("Mum", "closest"), ("Sam", "close"), ("Priya", "further")] {
        try await daemon.call(
          Method.Place.self,
          .init(command: .at("2026-11-24"), person: name, ring: ring))
      }
      let first = try await daemon.call(Method.ShowCircle.self, .init()).circle
      #expect(first.nearest == 2)
      #expect(first.start == "24 November")
      daemon.set("2026-12-10T09:00")
      try await daemon.call(Method.Place.self, .init(person: "priya", ring: "2"))
      try await daemon.call(Method.Place.self, .init(person: "sam", ring: "outer ring"))
      try await daemon.call(Method.Place.self, .init(person: "Jo", ring: "close"))
      try await daemon.call(Method.Add.self, .init(alias: "Kim"))
      let circle = try await daemon.call(Method.ShowCircle.self, .init()).circle
      #expect(circle.places.map(\.movement) == [nil, "further", "nearer", "new"])
      #expect(circle.unplaced == ["Kim"])
      #expect(circle.day == "10 December")
      #expect(circle.start == "24 November")
      #expect(circle.nearest == 3)
      #expect(circle.nearestAtStart == 2)
      let then = try await daemon.call(
        Method.ShowCircle.self, .init(query: .asOf("2026-12-01"))
      ).circle
      #expect(then.places.map(\.movement) == [nil, nil, nil])
      let shown = try await daemon.call(Method.Show.self, .init(person: "sam"))
      #expect(shown.placements.map(\.ringWord) == ["close", "outer ring"])
    }
  }

  @Test func `someone who died keeps their place, and is never called quiet`() async throws {
    try await withCourse { daemon in
      try await daemon.call(Method.Place.self, .init(person: "Dad", ring: "closest"))
      try await daemon.call(Method.Place.self, .init(person: "Mum", ring: "closest"))
      let died = try await set(daemon, "dad", "died", on: "2019-03")
      #expect(died.summary == "Noted. Dad keeps a place here.")
      try await daemon.expect(died, recorded: "PersonStateChanged: Dad: died 2019-03")
      daemon.set("2027-01-10T09:00")
      let circle = try await daemon.call(Method.ShowCircle.self, .init()).circle
      #expect(circle.places.map(\.label) == ["Dad (died)", "Mum"])
      #expect(circle.nearest == 1)
      let quiet = try await daemon.call(Method.Quiet.self, .init()).people
      #expect(quiet.map(\.alias) == ["Mum"])
      #expect(try await daemon.call(Method.Network.self, .init()).quiet == nil)
      let network = try await daemon.call(Method.Network.self, .init(quiet: true))
      #expect(network.quiet?.map(\.alias) == ["Mum"])
      // Somebody without a name, and without a date.
      try await daemon.call(Method.Add.self, .init(alias: "the baby"))
      let baby = try await set(daemon, "the baby", "died")
      try await daemon.expect(baby, recorded: "PersonStateChanged: the baby: died")
    }
  }

  @Test func `keeping apart withdraws what is open, and leaves the name out everywhere`()
    async throws
  {
    try await withCourse { daemon in
      try await daemon.call(Method.Place.self, .init(person: "Sam", ring: "close"))
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "Say one thing", person: "Sam"))
      try await daemon.call(GoalsInterface.Set.self, .init(statement: "Talk", person: "Sam"))
      try await daemon.call(RolesInterface.Add.self, .init(name: "partner", person: "Sam"))
      try await daemon.call(ThemesInterface.Add.self, .init(label: "asking late"))
      let note = try await daemon.call(
        DiaryInterface.WriteNote.self, .init(text: "About us", about: "Sam"))
      try await daemon.call(
        ThemesInterface.Link.self, .init(theme: "t1", entry: note.receipt.entries[0]))
      let apart = try await set(daemon, "sam", "keepApart")
      try await daemon.expect(
        apart, recorded: "PersonStateChanged: something about somebody kept apart",
        "HomeworkWithdrawn: something about somebody kept apart")
      #expect(
        apart.notices == [
          "One thing to try with them is withdrawn.",
          "If you would like to talk to someone about it: kith plan numbers",
        ])
      #expect(try await daemon.call(Method.List.self, .init()).people.isEmpty)
      #expect(try await daemon.call(Method.ShowCircle.self, .init()).circle.places.isEmpty)
      #expect(try await daemon.call(Method.Network.self, .init()).nearest == 0)
      #expect(try await daemon.call(HomeworkInterface.List.self, .init()).homework.isEmpty)
      #expect(try await daemon.call(GoalsInterface.List.self, .init()).goals.isEmpty)
      #expect(try await daemon.call(RolesInterface.List.self, .init()).roles.isEmpty)
      #expect(try await daemon.call(DiaryInterface.Notes.self, .init()).notes.isEmpty)
      #expect(
        try await daemon.call(DiaryInterface.Back.self, .init(when: "today")).notes.isEmpty)
      #expect(
        try await daemon.call(ThemesInterface.Show.self, .init(theme: "t1")).evidence.isEmpty)
      // Whoever asks for them finds them.
      #expect(
        try await daemon.call(Method.List.self, .init(all: true)).people.map(\.state)
          == ["keepApart"])
      #expect(
        try await daemon.call(Method.ShowCircle.self, .init(all: true)).circle.places.map(\.label)
          == ["Sam (keep apart)"])
      #expect(try await daemon.call(RolesInterface.List.self, .init(all: true)).roles.count == 1)
      #expect(
        try await daemon.call(DiaryInterface.Notes.self, .init(about: "sam")).notes.count == 1)
      #expect(
        try await daemon.call(ThemesInterface.Show.self, .init(theme: "t1", all: true)).evidence
          .map(\.text) == ["Note about Sam: About us"])
    }
  }

  @Test func `undoing it brings back what was withdrawn with it`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "Say one thing", person: "Sam"))
      _ = try await set(daemon, "sam", "keepApart")
      try await daemon.refuses(
        HomeworkInterface.Assign.self, .init(text: "Again", person: "Sam"),
        .refused("people.keptApart"), saying: "kith person back NAME")
      try await daemon.call(EventsInterface.Undo.self, .init())
      #expect(try await daemon.call(HomeworkInterface.List.self, .init()).homework.count == 1)
      #expect(try await daemon.call(Method.List.self, .init()).people.map(\.state) == ["inMyLife"])
    }
  }

  @Test func `who leaves the list can be named, read about and brought back`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        Method.LogContact.self,
        .init(person: "Sam", kind: "call", quality: 6, note: "a short one"))
      let removed = try await daemon.call(Method.Remove.self, .init(person: "sam"))
      try await daemon.expect(removed.receipt, recorded: "PersonRemoved: Sam left the list")
      #expect(try await daemon.call(Method.List.self, .init()).people.isEmpty)
      let shown = try await daemon.call(Method.Show.self, .init(person: "sam"))
      #expect(shown.person.removed)
      #expect(shown.history.map(\.text).contains("Sam, call 6: a short one"))
      let back = try await set(daemon, "sam", "inMyLife")
      #expect(back.summary == "Sam is in your life here again.")
      #expect(try await daemon.call(Method.List.self, .init()).people.count == 1)
    }
  }

  @Test func `contacts of two weeks are counted`() async throws {
    try await withCourse { daemon in
      let log = Method.LogContact.self
      try await daemon.call(log, .init(command: .at("2026-11-01"), person: "Mum"))
      try await daemon.call(log, .init(person: "Mum", kind: "met"))
      try await daemon.call(log, .init(person: "Mum", kind: "letter"))
      try await daemon.call(log, .init(person: "Priya", kind: "message"))
      let network = try await daemon.call(Method.Network.self, .init())
      #expect(network.contacts == 3)
      #expect(network.contactPeople == 2)
    }
  }
}
