import ArgumentParser
import ControlAPI

struct CircleShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Who stands how near, beside how it was at first.")

  @Flag(help: "Draw the rings as well.")
  var rings = false
  @Flag(help: "Draw with plain characters.")
  var ascii = false
  @Flag(help: "Those who left the list or are kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PeopleInterface.ShowCircle.self, .init(query: query.query, all: all))
    if global.json { return try JSONOutput.line(reply) }
    let circle = reply.circle
    if rings, !circle.places.isEmpty {
      let picture = RingPicture(circle.places, isPlain: ascii || !TerminalLocale.speaksUnicode)
      for line in picture.lines { try StandardOutput.line(line) }
      try StandardOutput.line()
    }
    for line in CircleScreen(circle: circle).lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
  }
}
