import ArgumentParser
import ControlAPI
import FoundationEssentials
import Glibc
import Systemd
import UnixSignals

/// `kith-agent`, which shows reminders on the desktop and runs the person's own program for them.
@main
struct KithAgent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kith-agent",
    abstract: "Shows Kith's reminders on the desktop, and runs a program of yours for them.",
    discussion: """
      Mostly started by systemd. Runs in the foreground and stops on SIGTERM; follows the daemon's \
      socket, and waits for it where it is not there.
      """,
    version: ControlVersion.number)

  @Option(help: ArgumentHelp("Where the daemon listens.", valueName: "path"))
  var socket: String?

  mutating func run() async throws {
    Surroundings.harden()
    let environment = ProcessInfo.processInfo.environment
    let runtime = environment["XDG_RUNTIME_DIR"].map { "\($0)/kith/org.kith" }
    guard let socket = socket ?? environment["KITH_SOCKET"] ?? runtime else {
      throw ValidationError("XDG_RUNTIME_DIR is not set: name the daemon's socket with --socket.")
    }
    let agent = Agent(socket: socket, environment: environment)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await agent.run() }
      group.addTask {
        for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) { return }
      }
      await group.next()
      await agent.clearUp()
      // Threads that wait for the daemon end with the process.
      Glibc.exit(0)
    }
  }
}
