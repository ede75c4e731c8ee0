import ArgumentParser

/// `kith plan`: whom to call, with no daemon, no key and no question. Always ends well.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "For hard times: whom to call. Works even when nothing else does.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    if global.json { return try JSONOutput.line(CrisisLines.all) }
    try StandardOutput.line(
      """
      Nobody watches Kith, and Kith cannot call anyone for you.

      In danger now, or already hurt: call your local emergency number.
      """)
    var table = Table()
    for line in CrisisLines.all { table.add("  \(line.place)", line.emergency, line.talk) }
    for line in table.lines { try StandardOutput.line(line) }
    try StandardOutput.line(
      """

      Elsewhere: findahelpline.com lists lines by country.
      Someone you trust, or your therapist, will want to know.
      """)
  }
}

/// Where to call, country by country, since no number serves them all.
struct CrisisLines: Encodable {
  var place: String
  /// Emergency services.
  var emergency: String
  /// Someone to talk to.
  var talk: String

  /// Sources: nhs.uk (111, 999, Samaritans, SHOUT), 988lifeline.org, lifeline.org.au.
  static let all: [Self] = [
    Self(
      place: "United Kingdom", emergency: "999",
      talk: "111, mental health option; Samaritans 116 123; text SHOUT to 85258"),
    Self(place: "Ireland", emergency: "112 or 999", talk: "Samaritans 116 123"),
    Self(place: "United States", emergency: "911", talk: "call or text 988"),
    Self(place: "Canada", emergency: "911", talk: "call or text 988"),
    Self(place: "Australia", emergency: "000", talk: "Lifeline 13 11 14"),
    Self(place: "European Union", emergency: "112", talk: "see findahelpline.com"),
  ]
}
