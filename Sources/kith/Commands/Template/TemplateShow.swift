import ArgumentParser
import ControlAPI

struct TemplateShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A template in full: kith template show ipt-16")

  @Argument(
    help: "The template: ipt-16, or a file of your own: ./mine.json.",
    completion: ShortNames.templates)
  var template: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let found = try find(Connection(global))
    if global.json { return try JSONOutput.line(found) }
    for line in TemplateLines(found).lines { try StandardOutput.line(line) }
  }

  private func find(_ connection: Connection) throws -> CourseInterface.Template {
    if TemplateSource.isFile(template) {
      return try TemplateSource.template(of: template, connection).template
    }
    let reply = try connection.ask(CourseInterface.Templates.self, .init())
    guard let found = reply.templates.first(where: { $0.id == template.lowercased() }) else {
      throw Complaint(
        .notFound,
        "There is no such template. To see them: kith template list\n"
          + "A file of your own is given with its place: kith template show ./mine.json")
    }
    return found
  }
}

/// A template in lines.
struct TemplateLines {
  let lines: [String]

  init(_ template: CourseInterface.Template) {
    var table = Table()
    table.add("Sessions", "\(template.plannedSessions), \(template.rhythm)")
    let first = template.firstMinutes.map { ", the first \($0)" } ?? ""
    table.add("Length", "\(template.minutes) minutes\(first)")
    var begin = 1
    for (index, phase) in template.phases.enumerated() {
      let range = begin == phase.through ? "\(begin)" : "\(begin) to \(phase.through)"
      table.add(index == 0 ? "Usually" : "", "\(phase.name): \(range)")
      begin = phase.through + 1
    }
    if let after = template.endingAfter {
      table.add("Finishing", "brought up once, after session \(after)")
    }
    if let every = template.reviewEvery { table.add("Looking back", "every \(every) sessions") }
    if !template.measures.isEmpty {
      table.add("Questions", template.measures.joined(separator: ", "))
    }
    lines =
      ["\(template.id)  \(template.title)"]
      + (template.purpose == template.title ? [] : fold(template.purpose, width: Table.width))
      + [""]
      + table.lines
      + (template.notes.isEmpty
        ? [] : [""] + template.notes.flatMap { fold($0, width: Table.width) })
  }
}
