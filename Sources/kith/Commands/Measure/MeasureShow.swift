import ArgumentParser
import ControlAPI

struct MeasureShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What a questionnaire is: what it asks, whose it is, its source."
  )

  @Argument(help: "The questionnaire: phq-9.", completion: ShortNames.measures)
  var measure: String
  @Flag(help: "Its published ranges, and its questions where Kith has them.")
  var details = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      MeasuresInterface.Show.self, .init(query: query.query, instrument: measure))
    if global.json { return try JSONOutput.line(reply) }
    let it = reply.instrument
    try StandardOutput.line("\(it.title)  \(it.about)")
    var table = Table()
    table.add("  Asks about", it.lookBack)
    table.add("  Usually", it.often)
    table.add(
      "  Total",
      "\(plain(it.lowestTotal)) to \(plain(it.highestTotal)); "
        + "\(it.higherIsBetter ? "higher" : "lower") is better")
    if it.filledBy == "answers" {
      table.add("  Answers", "\(it.items), each \(it.lowest) to \(it.highest)")
    }
    if let change = it.change { table.add("  Ups and downs", "less than \(change) points") }
    if let note = it.note { table.add("  To know", note) }
    table.add("  Whose it is", it.licence)
    for source in it.sources { table.add("  From", source) }
    if details {
      if let cutOff = it.cutOff { table.add("  Cut-off", "\(cutOff)") }
      for band in it.bands { table.add("  From \(band.from)", band.name) }
      for (index, question) in (it.text?.questions ?? []).enumerated() {
        table.add("  \(index + 1)", question)
      }
    }
    if let text = it.text { table.add("  Words", text.credit) }
    for line in table.lines { try StandardOutput.line(line) }
  }
}

/// A number without a needless ".0".
func plain(_ number: Double) -> String {
  number == number.rounded() ? "\(Int(number))" : "\(number)"
}
