import ArgumentParser
import ControlAPI

struct FocusTradition: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tradition",
    abstract: "Which list of areas you use: weissman (four) or stuart (three).")

  @Argument(help: "weissman or stuart.", completion: .list(["weissman", "stuart"]))
  var tradition: String
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      FocusInterface.ChooseTradition.self,
      .init(command: record.command, tradition: Self.name(tradition)))
    try reply.receipt.show(json: global.json, reply)
  }

  private static func name(_ typed: String) -> String {
    switch typed.lowercased() {
    case "weissman", "weissman-klerman": "weissmanKlerman"
    case "stuart", "stuart-robertson": "stuartRobertson"
    case let other: other
    }
  }
}
