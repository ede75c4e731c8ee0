import ArgumentParser
import ControlAPI
import FoundationEssentials
import Glibc
import Systemd
import UnixSignals

/// `kith-agent`, which shows reminders on the desktop and runs the person's own program for them.
@main
struct KithAgent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kith-agent",
    abstract: "Shows Kith's reminders on the desktop, and runs a program of yours for them.",
    discussion: """
      Mostly started by systemd. Runs in the foreground and stops on SIGTERM; follows the daemon's \
      socket, and waits for it where it is not there. Where the record's key lies in your desktop's \
      keyring, it opens the record when kithd starts.
      """,
    version: ControlVersion.number, subcommands: [FollowCommand.self, KeyringCommand.self],
    defaultSubcommand: FollowCommand.self)
}

/// What kith-agent does unasked.
struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow", abstract: "Follow reminders until told to stop.")

  @OptionGroup var place: DaemonPlace

  mutating func run() throws {
    Surroundings.harden()
    let environment = ProcessInfo.processInfo.environment
    let agent = Agent(socket: try place.path(environment), environment: environment)
    let status = try TaskThreads.run { await Self.attend(agent) }
    // Threads that wait for the daemon end with the process.
    Glibc.exit(Int32(status))
  }

  /// Goes on until it is told to end.
  private static func attend(_ agent: Agent) async -> UInt8 {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await agent.run() }
      group.addTask {
        for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) { return }
      }
      await group.next()
      await agent.clearUp()
      // What still runs is left to end with the process.
      Glibc.exit(0)
    }
  }
}
