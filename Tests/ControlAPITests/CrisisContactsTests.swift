import ControlAPI
import Testing

/// Whom to call: data that people may depend on.
@Suite struct CrisisContactsTests {
  static let wanted = [
    "GB", "IE", "US", "CA", "AU", "NZ", "PT", "ES", "FR", "DE", "AT", "CH", "IT", "NL", "BE", "SE",
    "NO", "DK", "FI", "PL", "BR", "IN", "ZA", "JP",
  ]

  @Test(arguments: wanted)
  func `every country has its own lines, each with the page of whoever runs it`(
    country: String
  ) {
    let contacts = CrisisContacts.of(country)
    #expect(contacts.country == country)
    #expect(!contacts.talk.isEmpty)
    #expect(contacts.young != nil)
    #expect(contacts.abuse != nil)
    for line in contacts.lines {
      #expect(line.source.hasPrefix("https://"))
      #expect(!line.reach.isEmpty)
    }
  }

  @Test func `a country stands in the table once`() {
    let codes = CrisisContacts.all.map(\.country)
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes) == Set(Self.wanted))
  }

  @Test func `a day of checking is a day`() {
    for day in CrisisContacts.all.flatMap(\.lines).compactMap(\.checkedOn) {
      #expect(day.wholeMatch(of: /20[0-9]{2}-[01][0-9]-[0-3][0-9]/) != nil)
    }
  }

  @Test func `116 123 is shown only where it runs`() {
    let with = CrisisContacts.all.filter { $0.lines.contains { $0.reach.contains("116 123") } }
    #expect(Set(with.map(\.country)) == ["GB", "IE", "DE", "NO", "PL"])
  }

  @Test func `a country that is not known is no country's`() {
    for country in [nil, "", "XX", "gb", "en_US"] as [String?] {
      #expect(CrisisContacts.of(country).emergency.reach == "your local emergency number")
      #expect(CrisisContacts.of(country).talk.contains { $0.reach.contains("findahelpline.com") })
    }
  }

  @Test func `numbers grow old after a year`() {
    #expect(!CrisisContacts.isStale("2026-11-25", today: "2027-11-25"))
    #expect(CrisisContacts.isStale("2026-11-25", today: "2027-11-26"))
    #expect(!CrisisContacts.isStale("", today: "2027-11-26"))
    let contacts = CrisisContacts.of("IT")
    #expect(rows(contacts, today: "2029-01-01").contains { $0.contains("over a year ago") })
  }

  @Test(arguments: wanted + [""])
  func `rows fit 80 columns, and the first is for somebody in danger`(country: String) {
    let contacts = CrisisContacts.of(country)
    for lines in [rows(contacts, today: "2026-11-26"), card(contacts)] {
      #expect(lines.allSatisfy { $0.count <= 80 })
      #expect(lines[0].hasPrefix("In danger now, or already hurt     "))
      #expect(lines[0].hasSuffix(contacts.emergency.reach))
    }
  }

  @Test func `own numbers stand before those of the country`() {
    let lines = CrisisRows(
      .of("GB"), ownNumbers: "Night team 020 7946 0000", today: "2026-11-26"
    ).card
    #expect(lines[1] == "Need to talk tonight               Night team 020 7946 0000")
    #expect(
      lines[3] == "                                   Samaritans 116 123   text SHOUT to 85258")
  }

  @Test func `the line for the young stands first where the course is theirs`() {
    let lines = CrisisRows(
      .of("GB"), ownNumbers: nil, isForYoung: true, today: "2026-11-26"
    ).card
    #expect(lines[1].hasSuffix("Childline 0800 1111"))
  }

  private func rows(_ contacts: CrisisContacts, today: String) -> [String] {
    CrisisRows(contacts, ownNumbers: nil, today: today).plan
  }

  private func card(_ contacts: CrisisContacts) -> [String] {
    CrisisRows(contacts, ownNumbers: nil, today: "2026-11-26").card
  }
}

/// A plan as plain text, to the editor and back.
@Suite struct PlanTextTests {
  private func part(_ heading: String, _ text: String) -> SafetyInterface.PlanPart {
    .init(heading: heading, text: text)
  }

  @Test func `headings are lines with a hash, and what is empty is left out`() {
    #expect(
      PlanText.parts(of: "# One\n\nfirst\nsecond\n\n#Two \n\n# Three\nthird")
        == [part("One", "first\nsecond"), part("Three", "third")])
  }

  @Test func `words without a heading are a plan`() {
    #expect(PlanText.parts(of: "ring Priya\n") == [part("My plan", "ring Priya")])
    #expect(PlanText.parts(of: "\n \n") == [])
  }

  @Test func `what is written is what is read, and offered headings stand in their places`() {
    let parts = [part("Two", "b"), part("Own", "c\nd")]
    let text = PlanText.text(parts, offering: ["One", "Two", "Three"])
    #expect(text == "# One\n\n\n# Two\nb\n\n# Three\n\n\n# Own\nc\nd\n")
    #expect(PlanText.parts(of: text) == parts)
  }
}
