import ControlAPI

/// Lets kithd read and verify a backup, a part at a time. It takes no key and no record for that.
struct BackupReading {
  let connection: Connection
  let name = CommandID.make()

  /// - Parameters:
  ///   - file: the backup.
  ///   - keep: whether kithd keeps it for a restore, under `name`.
  ///   - kit: the lines of a recovery kit, to see what it opens.
  /// - Returns: what it holds, and how many entries the kit does not open.
  /// - Throws: a complaint when it cannot be read or is not whole.
  func read(
    _ file: BackupFile, keep: Bool, kit: [String]? = nil
  ) throws -> (BackupInterface.BackupExtent, unopened: Int?) {
    var last: BackupInterface.Read.Reply?
    try file.forEachPart { part, isLast in
      guard let text = String(validating: part, as: UTF8.self) else {
        throw Complaint(.badData, "\(file.path) is not a backup of Kith's, or is damaged.")
      }
      last = try connection.ask(
        BackupInterface.Read.self,
        .init(
          reading: name, part: text, keep: keep, last: isLast, kit: isLast ? kit : nil))
    }
    guard let last, let extent = last.extent else {
      throw Complaint(.badData, "\(file.path) is not a backup of Kith's.")
    }
    return (extent, last.unopened)
  }
}
