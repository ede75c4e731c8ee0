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
      socket, and waits for it where it is not there.
      """,
    version: ControlVersion.number)

  @Option(help: ArgumentHelp("Where the daemon listens.", valueName: "path"))
  var socket: String?

  mutating func run() throws {
    Surroundings.harden()
    let environment = ProcessInfo.processInfo.environment
    let runtime = environment["XDG_RUNTIME_DIR"].map { "\($0)/kith/org.kith" }
    guard let socket = socket ?? environment["KITH_SOCKET"] ?? runtime else {
      throw ValidationError("XDG_RUNTIME_DIR is not set: name the daemon's socket with --socket.")
    }
    let status = try TaskThreads.run { await Self.attend(socket, environment) }
    // Threads that wait for the daemon end with the process.
    Glibc.exit(Int32(status))
  }

  /// Goes on until it is told to end.
  private static func attend(_ socket: String, _ environment: [String: String]) async -> UInt8 {
    let agent = Agent(socket: socket, environment: environment)
    return await withTaskGroup(of: Void.self) { group in
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
