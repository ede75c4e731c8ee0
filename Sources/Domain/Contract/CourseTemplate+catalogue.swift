extension CourseTemplate {
  /// The templates that Kith knows, the usual one first.
  ///
  /// Sources, by template: `ipt-16`, `ipt-12`: Weissman, Markowitz & Klerman, The Guide to
  /// Interpersonal Psychotherapy (2018). `ipt-b`: Swartz et al., Am J Psychother 2014,
  /// doi 10.1176/appi.psychotherapy.2014.68.4.443. `ipc`: Klerman et al., Med Care 1987; Judd et al.,
  /// Aust N Z J Psychiatry 2004. `ipt-a`: Mufson et al., Interpersonal Psychotherapy for Depressed
  /// Adolescents (2004). `ipt-ed`: Fairburn et al., Arch Gen Psychiatry 1993; Wilfley et al., Arch Gen
  /// Psychiatry 2002. `ipt-peri-post`: O'Hara et al., Arch Gen Psychiatry 2000. `ipt-peri-ante`:
  /// Spinelli & Endicott, Am J Psychiatry 2003. `ipsrt`: Frank, Treating Bipolar Disorder (2005).
  /// `ipt-m`: Frank et al., Am J Psychiatry 2007. `ipt-g`: World Health Organization, Group
  /// Interpersonal Therapy for Depression (2016). `ipt-blended`: a pilot,
  /// doi 10.1176/appi.psychotherapy.20210061. Phases and the session of the talk about finishing are
  /// those of the manuals where they say one, and otherwise in their proportions.
  package static let all: [Self] = [
    Self(
      id: "ipt-16", title: "Sixteen weekly sessions, the usual length",
      purpose: "For depression, by way of what happens between people.",
      steps: weekly(16), minutes: 50, shape: three(4, 12, 16, raisedAfter: 12),
      measures: ["phq-9", "gad-7"]),
    Self(
      id: "ipt-12", title: "Twelve weekly sessions",
      purpose: "The same work in three months.",
      steps: weekly(12), minutes: 50, shape: three(3, 9, 12, raisedAfter: 9),
      measures: ["phq-9", "gad-7"]),
    Self(
      id: "ipt-b", title: "Brief: eight weekly sessions",
      purpose: "A short course on one matter that can be worked on soon.",
      steps: weekly(8), minutes: 50, shape: three(2, 7, 8, raisedAfter: 6),
      measures: ["phq-9", "gad-7"]),
    Self(
      id: "ipc", title: "Counselling: up to six short sessions",
      purpose: "For a hard time in life, often at a general practice.",
      steps: weekly(6), minutes: 20, firstMinutes: 30, shape: three(1, 5, 6, raisedAfter: 4),
      measures: ["phq-9"]),
    Self(
      id: "ipt-a", title: "Young people, 12 to 18: twelve weekly sessions",
      purpose: "For depression in the teenage years; up to three talks with parents may be added.",
      steps: weekly(12), minutes: 50, shape: three(4, 9, 12, raisedAfter: 9),
      measures: [],
      notes: [
        "PHQ-9 is made for adults. Young people have a form of their own, PHQ-A: ask for it.",
        "Talk about who else sees this screen, and about what parents are told. Kith shows "
          + "nothing to anyone.",
      ]),
    Self(
      id: "ipt-ed", title: "Bulimia and binge eating: twenty weekly sessions",
      purpose: "For bulimia and binge eating, by way of relationships and not of food.",
      steps: weekly(20), minutes: 50, shape: three(4, 16, 20, raisedAfter: 16),
      measures: ["ede-qs", "phq-9"],
      notes: [
        "Fainting, chest pain or vomiting blood: get medical help at once. The numbers: kith plan",
        "Nothing about weight or food is asked for here.",
      ]),
    Self(
      id: "ipt-peri-post", title: "After a birth: twelve weekly sessions",
      purpose: "For depression after having a baby.",
      steps: weekly(12), minutes: 50, shape: three(3, 9, 12, raisedAfter: 9),
      measures: ["epds", "phq-9"], notes: [perinatalNote]),
    Self(
      id: "ipt-peri-ante", title: "Before a birth: sixteen weekly sessions",
      purpose: "For depression while expecting a baby.",
      steps: weekly(16), minutes: 50, shape: three(4, 12, 16, raisedAfter: 12),
      measures: ["epds", "phq-9"],
      notes: [
        "The sessions can rest for the birth: kith course pause, and kith course resume after it.",
        perinatalNote,
      ]),
    Self(
      id: "ipsrt", title: "Bipolar, beside medication: weekly, then further apart",
      purpose: "For steady days beside what a prescriber gives, never instead of it.",
      steps: [
        CadenceStep(sessions: 20, cadence: .weekly),
        CadenceStep(sessions: 6, cadence: .everyTwoWeeks),
        CadenceStep(sessions: 6, cadence: .everyDays(28)),
      ], minutes: 50,
      shape: CourseShape(
        sessions: 32,
        phases: [
          SuggestedPhase(.initial, through: 4),
          SuggestedPhase(Phase(rawValue: "intermediate"), through: 20),
          SuggestedPhase(Phase(rawValue: "preventive"), through: 29),
          SuggestedPhase(Phase(rawValue: "finishing"), through: 32),
        ], endingAfter: 28), measures: ["srm-5", "asrm", "phq-9"],
      notes: ["Mood is kept from -5 to 5 here; 0 is your usual."]),
    Self(
      id: "ipt-m", title: "Keeping well: every four weeks for two years",
      purpose: "Follows a course that is over, to keep what it reached.",
      steps: [CadenceStep(sessions: 24, cadence: .everyDays(28))], minutes: 50,
      shape: CourseShape(
        sessions: 24, phases: [SuggestedPhase(.maintenance, through: 24)],
        reviewEvery: 6), measures: ["phq-9", "wsas"],
      notes: ["It has no end to work towards; every six sessions you look back together."]),
    Self(
      id: "ipt-g", title: "In a group: eight weekly meetings",
      purpose: "A group, after one talk alone before it.",
      steps: weekly(8), minutes: 90, shape: three(2, 6, 8, raisedAfter: 6),
      measures: ["phq-9"],
      notes: [
        "The talk alone before the group is not counted; put it in with: kith session schedule",
        "What others say in the group is theirs. Names can be left out.",
      ]),
    Self(
      id: "ipt-blended", title: "Half online: eight live sessions, every two weeks",
      purpose: "Live sessions with work online in between; tried in one small study so far.",
      steps: [CadenceStep(sessions: 8, cadence: .everyTwoWeeks)], minutes: 50,
      shape: three(2, 6, 8, raisedAfter: 6), measures: ["phq-9"],
      notes: ["The parts online can be kept as homework: kith homework add"]),
  ]

  /// What calls for help at once around a birth; of the plan's page and of the card as well.
  package static let perinatalNote =
    "If you feel confused, very high, hardly need sleep, or see, hear or believe things others "
    + "don't, or might act on thoughts of harm: call emergency services or go to hospital now."

  private static func weekly(_ sessions: Int) -> [CadenceStep] {
    [CadenceStep(sessions: sessions, cadence: .weekly)]
  }

  /// The three usual phases by their last sessions.
  private static func three(
    _ initial: Int, _ middle: Int, _ ending: Int, raisedAfter: Int
  ) -> CourseShape {
    CourseShape(
      sessions: ending,
      phases: [
        SuggestedPhase(.initial, through: initial), SuggestedPhase(.middle, through: middle),
        SuggestedPhase(.ending, through: ending),
      ], endingAfter: raisedAfter)
  }
}
