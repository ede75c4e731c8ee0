// The words in this file are those of the PHQ-9 and the GAD-7, verbatim. They are not Kith's, and
// are not under Kith's licence: see NOTICE.

extension InstrumentText {
  private static let credit =
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with "
    + "an educational grant from Pfizer Inc. No permission required to reproduce, translate, "
    + "display or distribute."

  private static let frequency = [
    "Not at all", "Several days", "More than half the days", "Nearly every day",
  ]

  /// Patient Health Questionnaire-9. Kroenke, Spitzer & Williams (2001), J Gen Intern Med 16:606-613.
  package static let phq9 = Self(
    stem: "Over the last 2 weeks, how often have you been bothered by any of the following "
      + "problems?",
    questions: [
      "Little interest or pleasure in doing things",
      "Feeling down, depressed, or hopeless",
      "Trouble falling or staying asleep, or sleeping too much",
      "Feeling tired or having little energy",
      "Poor appetite or overeating",
      "Feeling bad about yourself — or that you are a failure or have let yourself or your family "
        + "down",
      "Trouble concentrating on things, such as reading the newspaper or watching television",
      "Moving or speaking so slowly that other people could have noticed? Or the opposite — being "
        + "so fidgety or restless that you have been moving around a lot more than usual",
      "Thoughts that you would be better off dead or of hurting yourself in some way",
    ],
    answers: frequency,
    difficulty: "If you checked off any problems, how difficult have these problems made it for "
      + "you to do your work, take care of things at home, or get along with other people?",
    difficultyAnswers: [
      "Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult",
    ],
    credit: credit)

  /// Generalized Anxiety Disorder 7. Spitzer et al. (2006), Arch Intern Med 166:1092-1097.
  package static let gad7 = Self(
    stem: "Over the last 2 weeks, how often have you been bothered by the following problems?",
    questions: [
      "Feeling nervous, anxious or on edge",
      "Not being able to stop or control worrying",
      "Worrying too much about different things",
      "Trouble relaxing",
      "Being so restless that it is hard to sit still",
      "Becoming easily annoyed or irritable",
      "Feeling afraid as if something awful might happen",
    ],
    answers: frequency, credit: credit)
}
