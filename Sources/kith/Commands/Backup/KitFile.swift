import ControlAPI

/// A recovery kit: all keys of the record in a file, in clear.
struct KitFile {
  let connection: Connection
  let json: Bool

  private static let heading = """
    # A recovery kit of Kith's. Whoever has it and a backup can read everything in the backup, also
    # what was erased after the kit was made. Keep it away from backups; destroy old ones.

    """

  func write(_ path: String) throws {
    try BackupFile.requireName(path)
    let reply = try connection.ask(BackupInterface.MakeKit.self, .init())
    let file = try PrivateFile(creating: path)
    do {
      try file.write(Self.heading)
      for line in reply.lines { try file.write(line + "\n") }
      try file.close()
    } catch {
      file.discard()
      throw error
    }
    if json { return try JSONOutput.line(["keys": reply.keys]) }
    try StandardOutput.line(
      """
      \(counted(reply.keys, "key")) written to \(path), in clear, readable by you alone.
      Whoever has it and a backup can read everything in the backup. Keep it away from backups, on \
      paper or on a stick that lies elsewhere.
      It opens what was recorded up to now. A new course or a new person has a new key: make a new \
      kit then. To see whether one is new enough: kith backup --check BACKUP --kit \(path)
      What you erase later, this kit and an old backup still open. Destroy it then, and make a new one.
      """)
  }

  /// The lines of a kit.
  ///
  /// - Throws: a complaint when the file cannot be read.
  static func lines(of path: String) throws -> [String] {
    try StandardInput.readAll(from: path, limit: 4 << 20)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
