import ArgumentParser
import ControlAPI

/// `kith backup`.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the record, sealed as it is, while it is in use; only what is new is added.",
    discussion: """
      In a directory each copy is a file of its own, named after the date. Keys are not in it: \
      a backup is opened by the keys here, or by a recovery kit (--kit).
      """)

  @Argument(
    help: ArgumentHelp(
      "The file, or a directory for files named after the date.", valueName: "to"),
    completion: .file())
  var destination: String?
  @Option(
    help: ArgumentHelp(
      "In a directory, keep the newest of this many, and no others.",
      valueName: "number"))
  var keep: Int?
  @Option(
    help: ArgumentHelp("Verify a backup, and change nothing.", valueName: "from"),
    completion: .file())
  var check: String?
  @Option(
    help: ArgumentHelp(
      "Write all keys to a new file; with --check, see whether that file opens the backup.",
      valueName: "file"), completion: .file())
  var kit: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if let check {
      if destination != nil || keep != nil {
        throw Complaint(.usage, "--check takes the backup to verify, and nothing to write to.")
      }
      return try BackupCheck(connection: Connection(global), json: global.json)
        .run(check, kit: kit)
    }
    if destination == nil, kit == nil {
      throw Complaint(
        .usage, "Where to? kith backup FILE, or a directory. --kit FILE for the keys.")
    }
    if let keep, keep < 1 { throw Complaint(.usage, "--keep takes a number from 1 on.") }
    if let destination {
      try BackupRun(connection: Connection(global), json: global.json)
        .run(destination, keep: keep)
    }
    if let kit { try KitFile(connection: Connection(global), json: global.json).write(kit) }
  }
}
