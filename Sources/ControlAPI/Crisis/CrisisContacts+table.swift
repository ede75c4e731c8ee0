extension CrisisContacts {
  /// Country by country.
  package static let all: [CrisisContacts] = [
    CrisisContacts(
      "GB", "United Kingdom", short: "UK",
      emergency: CrisisLine("", "999 or 112, or go to A&E", source: "https://www.nhs.uk"),
      talk: [
        CrisisLine("", "111, mental health option", source: "https://www.nhs.uk"),
        CrisisLine("Samaritans", "116 123", source: "https://www.samaritans.org"),
      ], text: CrisisLine("", "text SHOUT to 85258", source: "https://giveusashout.org"))
  ]
}
