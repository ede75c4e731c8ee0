import ArgumentParser
import ControlAPI

/// What may be said of what is worked on.
struct FocusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who died, or with whom the disagreement is.", valueName: "name"),
    completion: ShortNames.people)
  var person: String?
  @Option(
    help: ArgumentHelp("When they died, or the change came: \"march 2024\".", valueName: "date"))
  var on: String?
  @Option(
    help: ArgumentHelp("A day of the year that is hard: 12-25; may be repeated.", valueName: "day"))
  var hardDay: [String] = []
  @Option(help: ArgumentHelp("Grief: what mourning means to you.", valueName: "words"))
  var mourn: String?
  @Option(help: ArgumentHelp("Grief: what you would like to take up again.", valueName: "words"))
  var aims: String?
  @Option(
    name: .customLong("i-expect"),
    help: ArgumentHelp("Disagreement: what you expect.", valueName: "words"))
  var mine: String?
  @Option(help: ArgumentHelp("Disagreement: what they expect.", valueName: "words"))
  var theyExpect: String?
  @Option(help: ArgumentHelp("Change: what you were.", valueName: "words"))
  var oldRole: String?
  @Option(help: ArgumentHelp("Change: what you are now.", valueName: "words"))
  var newRole: String?
  @Option(help: ArgumentHelp("Change: what is lost.", valueName: "words"))
  var losses: String?
  @Option(help: ArgumentHelp("Change: what is gained.", valueName: "words"))
  var gains: String?
  @Option(help: ArgumentHelp("Change: what it asks of you.", valueName: "words"))
  var demands: String?
  @Option(
    help: ArgumentHelp("Change: whether you wanted it.", valueName: "yes|no"),
    completion: .list(["yes", "no"]))
  var wanted: String?
  @Flag(help: "Change: a pregnancy with complications.")
  var complicatedPregnancy = false
  @Option(help: ArgumentHelp("Loneliness: what is missing.", valueName: "words"))
  var missing: String?
  @Option(help: ArgumentHelp("When you agreed on it together.", valueName: "date"))
  var agreed: String?
  @Option(help: ArgumentHelp("1, the first, or 2.", valueName: "1|2"))
  var rank: Int?

  func details() throws -> FocusInterface.Details {
    FocusInterface.Details(
      person: person, date: on, anniversaries: hardDay.isEmpty ? nil : hardDay,
      mourn: try Words.option(mourn), reengage: try Words.option(aims),
      iExpect: try Words.option(mine), theyExpect: try Words.option(theyExpect),
      oldRole: try Words.option(oldRole), newRole: try Words.option(newRole),
      losses: try Words.option(losses), gains: try Words.option(gains),
      demands: try Words.option(demands), wanted: try Self.yes(wanted),
      complicatedPregnancy: complicatedPregnancy ? true : nil, missing: try Words.option(missing))
  }

  private static func yes(_ text: String?) throws -> Bool? {
    switch text?.lowercased() {
    case nil: nil
    case "yes", "y": true
    case "no", "n": false
    default: throw Complaint(.usage, "--wanted is yes or no")
    }
  }
}
