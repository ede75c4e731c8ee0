import ControlAPI
import FoundationEssentials

/// One run of a backup: copies what is new, reads all of it back, and puts it in place.
struct BackupRun {
  let connection: Connection
  let json: Bool

  private struct Result: Encodable {
    var added: Int
    var entries: Int
    var file: String
    var position: Int
    var removed: Int
  }

  /// - Parameters:
  ///   - destination: a file, or a directory for files named after the date.
  ///   - keep: how many files of a directory to keep.
  /// - Throws: a complaint; the backup that was there stays as it was then.
  func run(_ destination: String, keep: Int?) throws {
    guard BackupFile.isDirectory(destination) else {
      if destination.hasSuffix("/") {
        throw Complaint(
          .notFound,
          "There is no directory \(destination), so nothing was written. To make it: mkdir -m 700 "
            + destination)
      }
      if keep != nil {
        throw Complaint(.usage, "--keep goes with a directory, and \(destination) is none.")
      }
      let base = BackupFile(path: destination)
      return try report(run(after: base.exists ? base : nil) { _ in destination })
    }
    let directory = destination.hasSuffix("/") ? String(destination.dropLast()) : destination
    let newest = try Self.files(in: directory).last.map { BackupFile(path: "\(directory)/\($0)") }
    var result = try run(after: newest) { "\(directory)/kith-\($0).backup" }
    if let keep {
      for name in try Self.files(in: directory).dropLast(keep) {
        try BackupFile(path: "\(directory)/\(name)").remove()
        result.removed += 1
      }
    }
    try report(result)
  }

  /// The backups in a directory, the oldest first.
  private static func files(in directory: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: directory).filter {
        $0.hasPrefix("kith-") && $0.hasSuffix(".backup")
      }.sorted()
    } catch {
      throw Complaint(.ioError, "\(directory) cannot be read.")
    }
  }

  private func run(after base: BackupFile?, _ place: (String) -> String) throws -> Result {
    let ends = try base?.ends()
    var draft: (file: PrivateFile, path: String)?
    var last: BackupInterface.Write.Reply?
    do {
      try connection.stream(
        BackupInterface.Write.self, .init(header: ends?.header, end: ends?.end)
      ) { reply in
        if draft == nil, !reply.lines.isEmpty {
          draft = try begin(place(reply.stamp), copying: reply.begins ? nil : base)
        }
        for line in reply.lines { try draft?.file.write(line + "\n") }
        last = reply
        return true
      }
      guard let last else { throw Complaint(.unavailable, "kithd did not answer.") }
      guard let draft else {
        // Nothing is new: what is there is verified again.
        guard let base else { throw Complaint(.notFound, "The record is empty.") }
        return try verified(base, added: 0, last, file: base.path)
      }
      try draft.file.close()
      let path = place(last.stamp)
      let result = try verified(
        BackupFile(path: draft.path), added: last.entries, last, file: path)
      if let base, last.begins, base.path == path {
        try base.rename(to: "\(path).before-\(last.stamp)")
        StandardError.line(
          "The backup that was there is of another record, or of the time before this one was "
            + "restored. It is kept: \(path).before-\(last.stamp)")
      }
      try draft.file.moveDurably(over: path)
      return result
    } catch {
      draft?.file.discard()
      throw error
    }
  }

  /// A new file with all that an old one has.
  private func begin(
    _ path: String, copying base: BackupFile?
  ) throws -> (file: PrivateFile, path: String) {
    let new = "\(path).new"
    // What a run left that was ended by force.
    try BackupFile(path: new).remove()
    let file = try PrivateFile(creating: new)
    do {
      try base?.forEachPart { part, _ in try file.write(bytes: part) }
    } catch {
      file.discard()
      throw error
    }
    return (file, new)
  }

  private func verified(
    _ written: BackupFile, added: Int, _ last: BackupInterface.Write.Reply, file: String
  ) throws -> Result {
    let (extent, _) = try BackupReading(connection: connection).read(written, keep: false)
    guard extent.position == last.position else {
      throw Complaint(
        .ioError,
        "What was read back ends at position \(extent.position), and \(last.position) was written: "
          + "the disk of the backup is not to be trusted.")
    }
    return Result(
      added: added, entries: extent.entries, file: file, position: extent.position, removed: 0)
  }

  private func report(_ result: Result) throws {
    if json { return try JSONOutput.line(result) }
    let added =
      result.added == 0
      ? "Nothing is new." : "\(counted(result.added, "entry", "entries")) copied."
    try StandardOutput.line(
      "\(added) \(result.file) has \(counted(result.entries, "entry", "entries")), to position "
        + "\(result.position). All of it was read back and is whole.")
    if result.removed > 0 {
      try StandardOutput.line("\(counted(result.removed, "older file")) removed.")
    }
    if result.added == result.entries {
      try StandardOutput.line(
        "The keys are not in it. To keep them in another place: kith backup --kit FILE")
    }
  }
}
