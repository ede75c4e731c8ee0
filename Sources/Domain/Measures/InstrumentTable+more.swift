extension Instrument {
  private static let scoreOnly =
    "Kith has none of its words. Enter the answers or the total from a copy that a clinic gave you."

  static let srm5 = Self(
    id: "srm-5", title: "SRM-5", about: "How regular the days are", version: "2002", items: 5,
    highest: 7, rule: .mean, higherIsBetter: true, lookBack: "one week", often: "once a week",
    licence: "The method is free; Kith asks in its own words.",
    sources: ["Monk et al. (2002), J Clin Psychol 58:1481-1489"],
    note: "Worked out from the times that you keep: kith rhythm", filledBy: .rhythm)

  static let scoff = Self(
    id: "scoff", title: "SCOFF", about: "Eating", version: "1999", items: 5, highest: 1,
    bands: [ScoreBand(from: 0, name: "below 2"), ScoreBand(from: 2, name: "2 or more")],
    cutOff: 2, lookBack: "lately", often: "once", licence: "From the BMJ, 1999. \(scoreOnly)",
    sources: ["Morgan, Reid & Lacey (1999), BMJ 319:1467-1468"],
    note: "A first question, no more: its authors warn against reading a diagnosis into it. "
      + "Enter 1 for yes and 0 for no.")

  static let edeqs = Self(
    id: "ede-qs", title: "EDE-QS", about: "Eating, week by week", version: "2016", items: 12,
    highest: 3,
    bands: [ScoreBand(from: 0, name: "below 15"), ScoreBand(from: 15, name: "15 or more")],
    cutOff: 15, lookBack: "the last 7 days", often: "each session",
    licence: "Made from the EDE-Q. \(scoreOnly)",
    sources: [
      "Gideon et al. (2016), PLoS ONE 11:e0152744",
      "Prnjak et al. (2020), doi 10.1186/s12888-020-02565-5",
    ])

  static let ucla3 = Self(
    id: "ucla-3", title: "UCLA-3", about: "Company", version: "2004", items: 3, lowest: 1,
    highest: 3,
    bands: [ScoreBand(from: 3, name: "below 6"), ScoreBand(from: 6, name: "6 or more")],
    cutOff: 6, lookBack: "in general", often: "every 4 to 8 weeks",
    licence: "Its rights are unclear. \(scoreOnly)",
    sources: ["Hughes et al. (2004), Res Aging 26:655-672"])

  static let mspss = Self(
    id: "mspss", title: "MSPSS", about: "Support from others", version: "1988", items: 12,
    lowest: 1, highest: 7, rule: .mean, higherIsBetter: true, lookBack: "in general",
    often: "at the start, half-way and at the end",
    licence: "Free with credit to the authors. \(scoreOnly)",
    sources: ["Zimet et al. (1988), J Pers Assess 52:30-41"],
    subscales: [
      Subscale(name: "someone close", items: [1, 2, 5, 10]),
      Subscale(name: "family", items: [3, 4, 8, 11]),
      Subscale(name: "friends", items: [6, 7, 9, 12]),
    ], note: "The total is the mean of the answers, 1 to 7.")

  static let lsns6 = Self(
    id: "lsns-6", title: "LSNS-6", about: "Family and friends", version: "2006", items: 6,
    highest: 5, higherIsBetter: true,
    bands: [ScoreBand(from: 0, name: "below 12"), ScoreBand(from: 12, name: "12 or more")],
    lookBack: "in general", often: "at the start and at the end",
    licence: "Copyright its authors. \(scoreOnly)",
    sources: ["Lubben et al. (2006), Gerontologist 46:503-513"],
    note: "Its cut-off of 12 was checked in people of 65 and older.")

  static let core10 = Self(
    id: "core-10", title: "CORE-10", about: "How hard things are", version: "2013", items: 10,
    highest: 4,
    bands: [ScoreBand(from: 0, name: "below 11"), ScoreBand(from: 11, name: "11 or more")],
    change: 6, cutOff: 11, lookBack: "the last week", often: "each session",
    licence: "Copyright CORE System Trust, CC BY-ND 4.0; its words may come as an unchanged pack. "
      + scoreOnly,
    sources: ["Barkham et al. (2013), Couns Psychother Res 13:3-13"], safetyItem: 6,
    note: "Enter each answer as it counts on the form, 0 to 4; items 2 and 3 count from the other "
      + "end there.")

  static let gas = Self(
    id: "gas", title: "GAS", about: "Goals in five levels", version: "1968", items: 1, lowest: 0,
    highest: 100, higherIsBetter: true, lookBack: "where each goal stands",
    often: "when goals are looked at together",
    licence: "The formula is free; the levels are in your own words.",
    sources: ["Kiresuk & Sherman (1968), Community Ment Health J 4:443-453"],
    note: "Worked out from goals, 50 is what you two expected: kith goal list", filledBy: .goals)
}
