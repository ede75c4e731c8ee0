import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// What is refused about people, and what can be put right.
@Suite struct PeopleRefusalTests {
  typealias Method = PeopleInterface

  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  @Test func `what is wrong about people is refused`() async throws {
    try await withCourse { daemon in
      try await daemon.call(Method.Add.self, .init(alias: "Sam"))
      try await daemon.refuses(
        Method.Add.self, .init(alias: "SAM"), .refused("people.aliasTaken"), saying: "p1")
      try await daemon.refuses(
        Method.Change.self, .init(person: "Sam"), .refused("people.nothingChanges"),
        saying: "already")
      try await daemon.refuses(
        Method.Change.self, .init(person: "nobody", alias: "b"), .notFound, saying: "nobody")
      try await daemon.refuses(
        Method.Place.self, .init(person: "Sam", ring: "near"), .invalid("ring"),
        saying: "closest, close, further or outer")
      try await daemon.refuses(
        Method.Place.self, .init(person: "Sam", ring: "5"), .refused("people.ringOutOfRange"),
        saying: "1 to 4")
      try await daemon.refuses(
        Method.LogContact.self, .init(person: "Sam", kind: "shout"), .invalid("kind"),
        saying: "met")
      try await daemon.refuses(
        Method.LogContact.self, .init(person: "Sam", quality: 11),
        .refused("people.qualityOutOfRange"), saying: "0 (hard) to 10")
      try await daemon.refuses(
        Method.RecordInventory.self, .init(person: "Sam"), .refused("people.nothingSaid"),
        saying: "--given")
      try await daemon.refuses(
        Method.RecordInventory.self, .init(person: "Sam", received: -1),
        .refused("people.amountOutOfRange"), saying: "0 to 10")
      try await daemon.refuses(
        Method.SetState.self, .init(person: "Sam", state: "gone"), .invalid("state"),
        saying: "keepApart")
      try await daemon.refuses(
        Method.SetState.self, .init(person: "Sam", state: "ended", diedOn: "2019"),
        .refused("people.dateWithoutDeath"), saying: "kith person died")
      try await daemon.refuses(
        Method.SetState.self, .init(person: "Sam", state: "died", diedOn: "2031"),
        .refused("course.occursInFuture"), saying: "future")
      try await daemon.refuses(
        Method.Remove.self, .init(person: "Jo"), .notFound, saying: "Jo")
      try await daemon.refuses(Method.Show.self, .init(person: "Jo"), .notFound, saying: "Jo")
    }
  }

  @Test func `entries about people are put right where they have one thing to put right`()
    async throws
  {
    try await withCourse { daemon in
      let added = try await daemon.call(Method.Add.self, .init(alias: "Sma", relation: "frend"))
      func correct(_ entry: String, text: String? = nil, value: Int? = nil) async throws {
        try await daemon.call(
          EventsInterface.Correct.self, .init(entry: entry, text: text, value: value))
      }
      try await correct(added.receipt.entries[0], text: "Sam")
      try await correct(added.receipt.entries[1], text: "friend")
      let placed = try await daemon.call(Method.Place.self, .init(person: "sam", ring: "1"))
      try await correct(placed.receipt.entries[0], value: 3)
      let contact = try await daemon.call(
        Method.LogContact.self, .init(person: "sam", quality: 3, note: "b"))
      try await correct(contact.receipt.entries[0], text: "better", value: 7)
      let told = try await daemon.call(
        Method.RecordInventory.self, .init(person: "sam", given: 3, wanted: "time"))
      try await correct(told.receipt.entries[0], text: "more time", value: 4)
      let shown = try await daemon.call(Method.Show.self, .init(person: "sam"))
      #expect(shown.person.relation == "friend")
      #expect(shown.person.ringWord == "further")
      #expect(shown.inventory?.wanted == "more time")
      #expect(shown.history.map(\.text).contains("Sam, in touch 7: better"))
      try await daemon.refuses(
        EventsInterface.Correct.self, .init(entry: placed.receipt.entries[0], value: 9),
        .refused("people.ringOutOfRange"), saying: "1 to 4")
      let both = try await daemon.call(
        Method.RecordInventory.self, .init(person: "sam", given: 3, received: 3))
      try await daemon.refuses(
        EventsInterface.Correct.self, .init(entry: both.receipt.entries[0], value: 4),
        .invalid("entry"), saying: "kith undo")
      // When it happened can be put right alone, and leaves the words as they are.
      let renamed = try await daemon.call(
        PeopleInterface.Change.self, .init(person: "sam", alias: "Sammy"))
      try await daemon.call(
        EventsInterface.Correct.self,
        .init(entry: renamed.receipt.entries[0], occurred: "yesterday"))
      try await daemon.call(
        EventsInterface.Correct.self, .init(entry: renamed.receipt.entries[0], text: "Samuel"))
      let named = try await daemon.call(PeopleInterface.List.self, .init()).people
      #expect(named.map(\.alias) == ["Samuel"])
    }
  }
}
