import ArgumentParser

/// What every verb takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The daemon's socket.", valueName: "path"), completion: .file())
  var socket: String?

  @Flag(help: "Print JSON, as docs/cli-json.md describes it.")
  var json = false
}

/// What every verb that takes words takes.
struct WritingOptions: ParsableArguments {
  @Flag(help: "Write the words in your editor, $VISUAL or $EDITOR.")
  var edit = false
}

/// What every verb that asks takes.
struct QueryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The course meant, where there are more.", valueName: "id"),
    completion: ShortNames.courses)
  var course: String?

  @Option(
    help: ArgumentHelp(
      "Answer as the record stood then, for example \"last tuesday\".", valueName: "when"))
  var asOf: String?
}

/// What every verb that records takes.
struct RecordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The course meant, where there are more.", valueName: "id"),
    completion: ShortNames.courses)
  var course: String?

  @Option(
    help: ArgumentHelp("When it happened, for example \"friday night\".", valueName: "when"))
  var at: String?
}
