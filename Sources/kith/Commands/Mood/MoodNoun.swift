import ArgumentParser

/// `kith mood`: a number keeps one, alone it lists.
struct MoodNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mood", abstract: "How you feel. A number keeps it; alone, the moods of late.",
    subcommands: [MoodAdd.self, MoodPeople.self, MoodWeeks.self], defaultSubcommand: MoodAdd.self)
}

/// A whole number with or without a sign: "4", "-3", "+2".
struct SignedNumber: ExpressibleByArgument {
  var value: Int

  init?(argument: String) {
    let text = argument.replacing("\u{2212}", with: "-")
    guard text.utf8.count < 10, let value = Int(text) else { return nil }
    self.value = value
  }
}
