import ArgumentParser
import ControlAPI

/// `kith template` and its verbs.
struct TemplateNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Usual shapes of a course, to begin from.",
    subcommands: [TemplateList.self, TemplateShow.self, TemplateCheck.self],
    defaultSubcommand: TemplateList.self)
}

struct TemplateList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The templates that Kith has.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(CourseInterface.Templates.self, .init())
    if global.json { return try JSONOutput.line(reply) }
    var table = Table()
    for template in reply.templates { table.add(template.id, template.title) }
    for line in table.lines { try StandardOutput.line(line) }
    try StandardOutput.line()
    try StandardOutput.line("More on one: kith template show ipt-16")
  }
}
