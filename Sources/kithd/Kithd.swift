import ArgumentParser
import CWiping
import Daemon
import Glibc

/// `kithd`, the daemon.
@main
struct Kithd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kithd",
    abstract: "Keeps a course of interpersonal psychotherapy, and reminds of it.",
    discussion: """
      Mostly started by systemd, through its socket. Runs in the foreground, stops on SIGTERM, \
      reads its configuration again on SIGHUP.
      """,
    version: DaemonVersion.text)

  @Option(help: ArgumentHelp("Where the record is kept.", valueName: "path"))
  var dataDir: String?

  @Option(help: ArgumentHelp("Where to listen, when systemd does not.", valueName: "path"))
  var socket: String?

  @Option(help: "trace, debug, info, notice, warning, error or critical.")
  var logLevel: String?

  mutating func run() throws {
    // Under a sanitizer it is not; elsewhere it always is.
    _ = kith_wipes_freed_memory()
    let status = Daemon.run(
      Daemon.Options(dataDirectory: dataDir, socketPath: socket, logLevel: logLevel))
    if status != 0 { throw ExitCode(status) }
  }
}
