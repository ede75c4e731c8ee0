import ArgumentParser
import ControlAPI

/// `kith watch`.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "What there is now, kept up to date; for a terminal or a status bar.",
    discussion: """
      It shows times, never what they are about, unless you chose otherwise. Off a terminal it \
      prints a line each time that something changed. --format waybar is for Waybar; any other \
      format is a line of your own, with fields such as {text}, {time} and {class}. \
      docs/status-bars.md has them all. For a shell's prompt: kith --prompt
      """)

  @Option(
    help: ArgumentHelp("waybar, or a line with fields: \"{time} {class}\".", valueName: "format"),
    completion: .list(["waybar"]))
  var format: String?

  @Flag(help: "Print what there is now, and end.")
  var once = false

  @Flag(inversion: .prefixedNo, help: "Ring the terminal's bell when a reminder comes.")
  var bell = true

  @OptionGroup var global: GlobalOptions

  func run() throws {
    if format != nil, global.json {
      throw Complaint(.usage, "Either --format or --json, not both.")
    }
    var output = try WatchOutput(format: format, isJSON: global.json, rings: bell)
    let follower = GlanceFollower(
      connection: try Connection(global), waitsAtFirst: format != nil || global.json && !once)
    if once { return try output.show(follower.now()) }
    ReaderWatch.begin()
    try follower.follow { view in
      try output.show(view)
      try StandardOutput.flush()
    }
  }
}
