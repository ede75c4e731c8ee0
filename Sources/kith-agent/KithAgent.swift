import ArgumentParser
import ControlAPI
import FoundationEssentials
import Glibc
import Systemd

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

  static func main() async {
    // Before any thread is started, so that all of them hold the signals back.
    StopSignal.hold()
    Surroundings.harden()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }

  mutating func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let runtime = environment["XDG_RUNTIME_DIR"].map { "\($0)/kith/org.kith" }
    guard let socket = socket ?? environment["KITH_SOCKET"] ?? runtime else {
      throw ValidationError("XDG_RUNTIME_DIR is not set: name the daemon's socket with --socket.")
    }
    let agent = Agent(socket: socket, environment: environment)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await agent.run() }
      group.addTask { await StopSignal.wait() }
      await group.next()
      await agent.clearUp()
      // Threads that wait for the daemon end with the process.
      Glibc.exit(0)
    }
  }
}
