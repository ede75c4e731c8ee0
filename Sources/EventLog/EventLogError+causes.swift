import GRDB
package import PrivateStorage

extension EventLogError {
  /// What a refusal of the file system means for the log at `path`.
  package init(_ refusal: FileRefusal, path: String) {
    switch refusal {
    case .wrongOwner:
      self.init(
        .wrongOwner,
        "\(path) belongs to another user, so it is left alone. Give it back to yourself with chown,"
          + " or point --data-dir elsewhere.", cause: refusal)
    case .notPlain:
      self.init(
        .notOurFile,
        "\(path) is a link or device where a plain file or directory is needed. Move it away.",
        cause: refusal)
    case .system where refusal.isFull:
      self.init(.full, Self.fullMessage, cause: refusal)
    case .system where refusal.isReadOnly:
      self.init(
        .readOnly,
        "\(path) cannot be written. Check its permissions and that its disk is writable.",
        cause: refusal)
    case .missing, .openToOthers:
      self.init(.io, "\(path) cannot be used: it went away, or changed, meanwhile.", cause: refusal)
    case .system(let call, let errno):
      self.init(
        .io, "\(path) cannot be used: \(call) failed with error \(errno). Check the disk.",
        cause: refusal)
    }
  }

  /// What a failure of SQLite means for the log.
  init(_ error: any Error, path: String) {
    if let own = error as? EventLogError {
      self = own
      return
    }
    if let refusal = error as? FileRefusal {
      self.init(refusal, path: path)
      return
    }
    switch (error as? DatabaseError)?.resultCode {
    case .SQLITE_FULL: self.init(.full, Self.fullMessage, cause: error)
    case .SQLITE_CORRUPT:
      self.init(
        .corrupt,
        "The log at \(path) is damaged. Bring it back, from a backup if there is one: kith restore FILE",
        cause: error)
    case .SQLITE_NOTADB: self = .notOurFile(path, cause: error)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .locked, "Another process holds the log at \(path). Stop it and start again.", cause: error)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      self.init(
        .readOnly,
        "\(path) cannot be written. Check its permissions and that its disk is writable.",
        cause: error)
    case .SQLITE_MISUSE: self.init(.closed, "The log was closed. Open it again.", cause: error)
    default:
      self.init(
        .io, "The log at \(path) could not be read or written. Check the disk, then start again.",
        cause: error)
    }
  }

  static func notOurFile(_ path: String, cause: (any Error)? = nil) -> Self {
    Self(
      .notOurFile, "\(path) is not a log of Kith's. Move it away, or point --data-dir elsewhere.",
      cause: cause)
  }

  static let fullMessage =
    "The disk is full. Nothing was lost, and nothing more can be recorded: make room, then repeat."
}
