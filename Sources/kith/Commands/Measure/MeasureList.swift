import ArgumentParser
import ControlAPI

struct MeasureList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What is agreed for the next session, and the latest scores.")

  @Flag(help: "Every questionnaire that Kith knows.")
  var all = false
  @Flag(help: "The published names of ranges as well.")
  var details = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      MeasuresInterface.List.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    let shown = reply.measures.filter {
      all || $0.due != nil || $0.count > 0 || $0.derived?.shown != nil
    }
    var table = Table()
    for measure in shown {
      if let derived = measure.derived {
        table.add(
          derived.shown ?? "-", measure.title, derived.basis ?? measure.instrument)
        table.remark(derived.how)
        continue
      }
      let latest = measure.latest
      table.add(
        latest.map { $0.total == nil ? "-" : $0.shown } ?? "-", measure.title,
        latest.map { "\($0.when.day)" } ?? measure.instrument)
      table.remark(Self.words(measure, details))
    }
    for line in table.lines { try StandardOutput.line(line) }
    if shown.isEmpty { try StandardOutput.line("Nothing filled in yet, and nothing agreed.") }
    if !all { try StandardOutput.line("All that there are: kith measure list --all") }
  }

  private static func words(_ measure: MeasuresInterface.Standing, _ details: Bool) -> String {
    var parts: [String] = []
    if let latest = measure.latest {
      if latest.total == nil { parts.append("Not all answered.") }
      if details, let band = latest.band { parts.append("Published name: \(band).") }
      if let change = latest.change { parts.append(change) }
    } else {
      parts.append("\(measure.about).")
    }
    if let due = measure.due {
      let verb = measure.hasText ? "fill" : "record"
      parts.append("Agreed, \(due): kith measure \(verb) \(measure.instrument)")
    }
    return parts.joined(separator: " ")
  }
}
