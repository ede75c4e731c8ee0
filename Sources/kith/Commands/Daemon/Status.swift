import ArgumentParser
import ControlAPI

/// `kith status`.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "How the daemon does.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let health = try Connection(global).ask(DaemonInterface.Status.self, .init()).health
    VersionSkew.mention(daemon: health.version)
    if global.json { return try JSONOutput.line(health) }
    var table = Table()
    table.add("kithd", "\(health.version), process \(health.processId), \(health.state)")
    if let advice = health.advice { table.add("To do", advice) }
    table.add("Data", health.dataDirectory)
    // Which courses there are is in the record.
    let courses = health.state == "locked" ? "" : "\(counted(health.courses, "course")), "
    table.add(
      "Record",
      "\(counted(health.position, "entry", "entries")), \(courses)\(health.logBytes / 1024) KiB")
    table.add("Zone", "\(health.zone), zone data \(health.zoneData)")
    table.add("Next reminder", health.nextReminder?.text ?? "none planned")
    for line in table.lines { try StandardOutput.line(line) }
    try StandardOutput.flush()
    if !["ready", "locked"].contains(health.state) {
      throw Complaint(.unavailable, "kithd is not ready.")
    }
  }
}

/// Says on standard error when the two programs are of different versions.
enum VersionSkew {
  static func mention(daemon version: String) {
    guard version != Version.number else { return }
    StandardError.line(
      "kith: this is kith \(Version.number); the running kithd is \(version). "
        + "To restart it: systemctl --user restart kithd")
  }
}
