import ArgumentParser
import ControlAPI

struct ProfileShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What you told of yourself.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(ProfileInterface.Show.self, .init())
    if global.json { return try JSONOutput.line(reply) }
    for line in Self.lines(reply.settings) { try StandardOutput.line(line) }
    try StandardError.hint("To change it: kith profile set --country portugal")
  }

  static func lines(_ settings: ProfileInterface.Settings) -> [String] {
    var table = Table()
    table.add("Name", settings.name ?? "not said")
    table.add("Country", settings.country ?? "not said; crisis numbers need it")
    let shared = settings.sharedScreen.map { $0 ? "yes" : "no" }
    table.add("Others see this screen", shared ?? "not said")
    let rhythm =
      switch settings.questionnaires {
      case "eachSession": "before each session"
      case "everyFourth": "before every fourth session"
      case "none": "none"
      default: "not agreed yet"
      }
    table.add("Questionnaires", rhythm)
    return table.lines
  }
}
