import ArgumentParser

/// Tries the record on simulated disks; `Tools/crash-cuts` and `Tools/simulate` build and run it.
@main struct Simulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record-simulation", subcommands: [Cuts.self, Lives.self])
}
