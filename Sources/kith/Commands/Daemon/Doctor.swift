import ArgumentParser
import ControlAPI
import FoundationEssentials

/// `kith doctor`.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at everything that Kith needs, a line each, with its remedy.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    var checks: [DaemonInterface.Check] = []
    do {
      let connection = try Connection(global)
      let health = try connection.ask(DaemonInterface.Status.self, .init()).health
      checks.append(.init(name: "socket", outcome: "ok", finding: "kithd answers"))
      checks.append(version(health))
      checks += try connection.ask(DaemonInterface.Doctor.self, .init()).checks
    } catch let complaint as Complaint {
      let lines = complaint.message.split(separator: "\n").map(String.init)
      checks.append(
        .init(
          name: "socket", outcome: "failed", finding: lines.first ?? "",
          remedy: lines.dropFirst().joined(separator: "; ")))
    }
    checks.append(bus)
    try show(checks)
    if checks.contains(where: { $0.outcome == "failed" }) {
      try StandardOutput.flush()
      throw Complaint(.refused, "Something needs a look; see above.")
    }
  }

  private func version(_ health: DaemonInterface.Health) -> DaemonInterface.Check {
    if health.version == Version.number {
      return .init(name: "version", outcome: "ok", finding: "kith and kithd are \(health.version)")
    }
    return .init(
      name: "version", outcome: "warning",
      finding: "kith is \(Version.number), the running kithd \(health.version)",
      remedy: "systemctl --user restart kithd")
  }

  /// The user's bus is looked at from here: kithd itself is kept away from it.
  private var bus: DaemonInterface.Check {
    let runtime = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? ""
    if !runtime.isEmpty, FileManager.default.fileExists(atPath: "\(runtime)/bus") {
      return .init(name: "bus", outcome: "ok", finding: "there")
    }
    return .init(
      name: "bus", outcome: "warning",
      finding: "no bus of your own, so systemctl --user may not work",
      remedy: "apt install dbus-user-session, then log in again")
  }

  private func show(_ checks: [DaemonInterface.Check]) throws {
    if global.json { return try JSONOutput.line(checks) }
    var table = Table()
    for check in checks {
      let mark = check.outcome == "ok" ? "ok" : check.outcome == "warning" ? "note" : "FIX"
      let stop = check.finding.hasSuffix(".") ? "" : "."
      let remedy = check.remedy.map { "\(stop) \($0)" } ?? ""
      table.add(mark, check.name, check.finding + remedy)
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
