import ArgumentParser
import ControlAPI

struct TemplateCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a template of your own, and say what is wrong and where.")

  @Argument(help: "The file, JSON.", completion: .file(extensions: ["json"]))
  var file: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      CourseInterface.CheckTemplate.self, .init(text: try TemplateSource.text(of: file)))
    if let template = reply.template {
      if global.json { return try JSONOutput.line(reply) }
      for line in TemplateLines(template).lines { try StandardOutput.line(line) }
      return try StandardOutput.line("\nTo begin with it: kith begin --template \(file)")
    }
    if global.json { try JSONOutput.line(reply) }
    throw TemplateSource.complaint(file, reply.faults)
  }
}
