import ArgumentParser
import ControlAPI

struct RemindersTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Send a trial through every channel, and see which works.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(RemindersInterface.Test.self, .init())
    if global.json { return try JSONOutput.line(reply) }
    var table = Table()
    for trial in reply.trials {
      table.add(trial.channel, trial.taken ? "works" : trial.advice ?? "did not take it")
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
