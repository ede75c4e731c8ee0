extension Instrument {
  /// The questionnaires that Kith knows.
  package static let all: [Self] = [
    phq9, gad7, epds, wsas, rosenberg, who5, asrm, srm5, scoff, edeqs, ucla3, mspss, lsns6, core10,
    gas,
  ]

  /// The questionnaire called `id`, if Kith knows it.
  package static func named(_ id: String) -> Self? { all.first { $0.id == id } }

  private static let scoreOnly =
    "Kith has none of its words. Enter the answers or the total from a copy that a clinic gave you."

  static let phq9 = Self(
    id: "phq-9", title: "PHQ-9", about: "Low mood and what comes with it", version: "2001",
    items: 9, highest: 3,
    bands: [
      ScoreBand(from: 0, name: "minimal"), ScoreBand(from: 5, name: "mild"),
      ScoreBand(from: 10, name: "moderate"), ScoreBand(from: 15, name: "moderately severe"),
      ScoreBand(from: 20, name: "severe"),
    ],
    change: 5, nhsChange: 6, cutOff: 10, lookBack: "the last 2 weeks",
    often: "each session or each fourth, once a week at most",
    licence: "No permission required to reproduce, translate, display or distribute.",
    sources: [
      "Kroenke, Spitzer & Williams (2001), J Gen Intern Med 16:606-613",
      "Loewe et al. (2004), Med Care 42:1194-1201",
      "NHS Talking Therapies for Anxiety and Depression Manual (2024)",
    ],
    safetyItem: 9, note: "Written for adults; there is another form for adolescents.", text: .phq9)

  static let gad7 = Self(
    id: "gad-7", title: "GAD-7", about: "Worry and tension", version: "2006", items: 7, highest: 3,
    bands: [
      ScoreBand(from: 0, name: "minimal"), ScoreBand(from: 5, name: "mild"),
      ScoreBand(from: 10, name: "moderate"), ScoreBand(from: 15, name: "severe"),
    ],
    change: 4, nhsChange: 4, cutOff: 8, lookBack: "the last 2 weeks",
    often: "each session or each fourth, once a week at most",
    licence: "No permission required to reproduce, translate, display or distribute.",
    sources: [
      "Spitzer et al. (2006), Arch Intern Med 166:1092-1097",
      "Toussaint et al. (2020), J Affect Disord 265:395-401",
      "NHS Talking Therapies for Anxiety and Depression Manual (2024)",
    ], text: .gad7)

  static let epds = Self(
    id: "epds", title: "EPDS", about: "Mood around a birth", version: "1987", items: 10,
    highest: 3,
    bands: [
      ScoreBand(from: 0, name: "below 10"), ScoreBand(from: 10, name: "10 or more"),
      ScoreBand(from: 13, name: "13 or more"),
    ],
    change: 4, cutOff: 13, lookBack: "the last 7 days", often: "every 2 to 4 weeks",
    licence: "Copyright The Royal College of Psychiatrists; written permission is needed to "
      + "reproduce it. \(scoreOnly)",
    sources: [
      "Cox, Holden & Sagovsky (1987), Br J Psychiatry 150:782-786",
      "Matthey (2004), J Affect Disord 78:167-175",
    ],
    safetyItem: 10,
    note: "Enter each answer as it counts on the form, 0 to 3; some count from the other end there."
  )

  static let wsas = Self(
    id: "wsas", title: "WSAS", about: "Work, home, leisure and relationships", version: "2002",
    items: 5, highest: 8,
    bands: [
      ScoreBand(from: 0, name: "below 10"), ScoreBand(from: 10, name: "10 to 20"),
      ScoreBand(from: 21, name: "above 20"),
    ],
    change: 8, lookBack: "now", often: "between each session and once a month",
    licence: "Copyright Isaac Marks. \(scoreOnly)",
    sources: ["Mundt et al. (2002), Br J Psychiatry 180:461-464"])

  static let rosenberg = Self(
    id: "rosenberg", title: "Rosenberg", about: "How you see yourself", version: "1965", items: 10,
    highest: 3, reversed: [2, 5, 6, 8, 9], higherIsBetter: true, lookBack: "in general",
    often: "at the start, half-way and at the end",
    licence: "Free for educational and professional research. \(scoreOnly)",
    sources: ["Rosenberg (1965), Society and the Adolescent Self-Image"],
    note: "Enter 3 for strongly agree down to 0 for strongly disagree. Items 2, 5, 6, 8 and 9 are "
      + "turned for you.")

  static let who5 = Self(
    id: "who-5", title: "WHO-5", about: "Well-being", version: "1998", items: 5, highest: 5,
    rule: .sumTimesFour, higherIsBetter: true,
    bands: [
      ScoreBand(from: 0, name: "28 or less"), ScoreBand(from: 29, name: "29 to 50"),
      ScoreBand(from: 51, name: "above 50"),
    ],
    change: 10, lookBack: "the last 2 weeks", often: "every 2 to 4 weeks",
    licence: "Copyright the WHO. \(scoreOnly)",
    sources: ["Topp et al. (2015), Psychother Psychosom 84:167-176"],
    note: "The total is 0 to 100; a raw sum of 0 to 25 is multiplied by 4.")

  static let asrm = Self(
    id: "asrm", title: "ASRM", about: "Feeling higher or faster than usual", version: "1997",
    items: 5, highest: 4,
    bands: [ScoreBand(from: 0, name: "below 6"), ScoreBand(from: 6, name: "6 or more")],
    cutOff: 6, lookBack: "the last week", often: "once a week, in the bipolar template",
    licence: "The author keeps the copyright. \(scoreOnly)",
    sources: ["Altman et al. (1997), Biol Psychiatry 42:948-955"])
}
