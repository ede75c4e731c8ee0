import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct ProfileTests {
  typealias Method = ProfileInterface

  @Test func `the country is suggested from the zone, never set by itself`() async throws {
    try await withDaemon(zone: "Europe/Lisbon") { daemon in
      let known = try await daemon.call(Method.Show.self, .init())
      #expect(known.suggestedCountry == .init(code: "PT", name: "Portugal"))
      #expect(known.settings.country == nil)
      #expect(known.zone == "Europe/Lisbon")
    }
  }

  @Test(arguments: [
    ("GB", "GB"), ("gb", "GB"), ("United Kingdom", "GB"), ("scotland", "GB"), ("Portugal", "PT"),
    ("portug", "PT"), ("new  zealand", "NZ"), ("usa", "US"), ("united states", "US"),
  ])
  func `a country is found by what people call it`(words: String, code: String) async throws {
    try await withDaemon { daemon in
      let found = try await daemon.call(Method.FindCountry.self, .init(words: words)).country
      #expect(found.code == code)
      #expect(!found.name.isEmpty)
    }
  }

  @Test(arguments: ["Atlantis", "", "po", "united", "XX", "123"])
  func `what is no one country is refused, and what would do is said`(words: String) async throws {
    try await withDaemon { daemon in
      try await daemon.refuses(
        Method.FindCountry.self, .init(words: words), .invalid("words"), saying: "two letters")
    }
  }

  @Test func `what is left out of a change stays`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        Method.Change.self, .init(settings: .init(name: "Kim", country: "GB")))
      let before = try await daemon.health().position
      let reply = try await daemon.call(
        Method.Change.self, .init(settings: .init(questionnaires: "everyFourth")))
      #expect(reply.receipt.position == before + 1)
      let settings = try await daemon.call(Method.Show.self, .init()).settings
      #expect(settings.name == "Kim")
      #expect(settings.questionnaires == "everyFourth")
    }
  }

  @Test func `the same again records nothing`() async throws {
    try await withDaemon { daemon in
      let change = Method.Change.Parameters(settings: .init(name: "Kim"))
      try await daemon.call(Method.Change.self, change)
      let before = try await daemon.health().position
      let reply = try await daemon.call(Method.Change.self, change)
      #expect(reply.receipt.summary == "That is how it was already.")
      #expect(try await daemon.health().position == before)
    }
  }

  @Test func `on a screen that others see today says so`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(Method.Change.self, .init(settings: .init(sharedScreen: true)))
      #expect(try await daemon.call(CourseInterface.Today.self, .init()).day.sharedScreen)
    }
  }

  @Test func `what is no country, name or rhythm is refused`() async throws {
    try await withDaemon { daemon in
      let change = Method.Change.self
      try await daemon.refuses(
        change, .init(settings: .init(country: "England")), .refused("profile.country"),
        saying: "two capital letters")
      try await daemon.refuses(
        change, .init(settings: .init(name: "a\nb")), .refused("profile.name"), saying: "control")
      try await daemon.refuses(
        change, .init(settings: .init(questionnaires: "daily")), .invalid("questionnaires"),
        saying: "everyFourth")
    }
  }
}
