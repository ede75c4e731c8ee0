import ControlAPI

/// One run of a backup: copies what is new, reads all of it back, and puts it in place.
struct BackupRun {
  let connection: Connection
  let json: Bool

  struct Result: Encodable {
    var added: Int
    var entries: Int
    var file: String
    var position: Int
    var removed: Int
    /// Whether what was erased since the last run is left out of this one.
    var isWithoutErased = false
    /// Whether it cannot be told that all the rest of an older one is in it.
    var isUnsure = false
    /// Whether older files in the directory are left.
    var hasOlder = false

    private enum CodingKeys: CodingKey { case added, entries, file, position, removed }
  }

  /// The record here is another than the one of the file that was to be gone on with, and there is a
  /// better one.
  private struct BetterBase: Error { var file: BackupFile }

  private struct Draft {
    var file: PrivateFile
    var path: String
    /// Where it goes when it is finished.
    var place: String
    /// Held up to then.
    var lock: DraftLock
  }

  /// - Parameters:
  ///   - destination: a file, or a directory for files named after the date.
  ///   - keep: how many files of a directory to keep.
  /// - Throws: a complaint; the backup that was there stays as it was then.
  func run(_ destination: String, keep: Int?) throws {
    try BackupFile.requireName(destination)
    let kind = BackupFile.kind(destination)
    if case .directory = kind {
      let path =
        destination.count > 1 && destination.hasSuffix("/")
        ? String(destination.dropLast()) : destination
      return try report(run(in: try BackupDirectory(path: path), keep: keep))
    }
    if destination.hasSuffix("/") {
      throw Complaint(
        .notFound,
        "There is no directory \(destination), so nothing was written. To make it: mkdir -m 700 "
          + destination)
    }
    if keep != nil {
      throw Complaint(.usage, "--keep goes with a directory, and \(destination) is none.")
    }
    switch kind {
    case .other(let what):
      throw Complaint(
        .badData, "\(destination) is \(what), and stays as it is. Name a file, or a directory.")
    case .nothing: try report(run(after: nil) { _ in destination })
    case .file, .directory:
      let base = BackupFile(path: destination).resolved
      try report(run(after: base) { _ in base.path })
    }
  }

  private func run(in directory: BackupDirectory, keep: Int?) throws -> Result {
    let base = directory.newest
    if base == nil, let last = directory.lastName {
      StandardError.line(
        "\(directory.path)/\(last) is no whole backup. It stays as it is; a new one is begun.")
    }
    var result = try run(in: directory, after: base)
    let older = directory.older(than: BackupFile(path: result.file)).map { directory.file($0.name) }
      .filter { if case .file = BackupFile.kind($0.path) { true } else { false } }
    result.hasOlder = !older.isEmpty
    if let keep, !result.isUnsure {
      for file in older.dropLast(keep - 1) {
        try file.remove()
        result.removed += 1
      }
      result.hasOlder = result.removed < older.count
    }
    return result
  }

  /// Goes on with a file of the directory, or with a better one, or begins anew where it is damaged.
  private func run(in directory: BackupDirectory, after base: BackupFile?) throws -> Result {
    func place(_ stamp: String) -> String { directory.freePath("kith-\(stamp)", ending: ".backup") }
    do {
      return try run(after: base, better: directory.furthest, place)
    } catch let better as BetterBase {
      return try run(in: directory, after: better.file)
    } catch let complaint as Complaint {
      guard complaint.status == .badData, let base else { throw complaint }
      let result = try run(after: nil, place)
      try setAsideIfDamaged(base, in: directory)
      return result
    }
  }

  /// A damaged file counts for nothing from here on, and is there for who wants to look.
  private func setAsideIfDamaged(_ base: BackupFile, in directory: BackupDirectory) throws {
    let damage: String
    do {
      _ = try BackupReading(connection: connection).read(base, keep: false)
      return
    } catch let fault as Complaint {
      guard fault.status == .badData else { return }
      damage = fault.message
    }
    let name = base.path.split(separator: "/").last.map(String.init) ?? ""
    let aside = directory.freePath(name, ending: ".damaged")
    try base.rename(to: aside)
    StandardError.line(
      "\(base.path) is damaged, so a new backup was begun. It is kept: \(aside)\n\(damage)")
  }

  private func run(
    after base: BackupFile?, better: (BackupDirectory.Series) -> BackupFile? = { _ in nil },
    _ place: (String) -> String
  ) throws -> Result {
    let ends = try base?.ends()
    var draft: Draft?
    var last: BackupInterface.Write.Reply?
    do {
      try connection.stream(
        BackupInterface.Write.self,
        .init(header: ends?.header, end: ends?.end, bodiless: try base?.bodiless())
      ) { reply in
        if draft == nil, let first = reply.lines.first {
          if reply.begins, !reply.replaces, let base,
            let file = BackupDirectory.Series(header: first).flatMap(better), file.path != base.path
          {
            throw BetterBase(file: file)
          }
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
      var result = try verified(
        BackupFile(path: draft.path), added: last.entries, last, file: draft.place)
      result.isWithoutErased = last.replaces
      result.isUnsure = last.unsure ?? false
      if let base, result.isUnsure, base.path == draft.place {
        try base.rename(to: "\(base.path).before-\(last.stamp)")
        StandardError.line(
          "Entries that the backup had have no content here. They were erased, or lost it: which of the "
            + "two, only an open record tells. The backup that was there is kept: "
            + "\(base.path).before-\(last.stamp)\nTo look: kith unlock, then kith verify. If nothing was "
            + "lost, delete it.")
      }
      if let base, last.begins, !last.replaces, base.path == draft.place {
        try base.rename(to: "\(base.path).before-\(last.stamp)")
        StandardError.line(
          "The backup that was there is of another record, or of the time before this one was "
            + "restored. It is kept: \(base.path).before-\(last.stamp)")
      }
      try draft.file.moveDurably(over: draft.place)
      return result
    } catch {
      draft?.file.discard()
      throw error
    }
  }

  /// A new file with all that an old one has.
  private func begin(
    _ path: String, copying base: BackupFile?
  ) throws -> Draft {
    let new = "\(path).new"
    try DraftLock.removeLeftover(new)
    let file = try PrivateFile(creating: new)
    do {
      let lock = try DraftLock(holding: new)
      try base?.forEachPart { part, _ in try file.write(bytes: part) }
      return Draft(file: file, path: new, place: path, lock: lock)
    } catch {
      file.discard()
      throw error
    }
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
    if result.isWithoutErased {
      try StandardOutput.line(
        "It was begun anew, without what was erased since the last one."
          + (result.hasOlder
            ? " Older files still have that: remove them, or let them age out." : ""))
    }
    if result.added == result.entries, !result.isWithoutErased {
      try StandardOutput.line(
        "The keys are not in it. To keep them in another place: kith backup --kit FILE")
    }
  }
}
