import GRDB
import PrivateStorage

extension VaultError {
  /// What a refusal of the file system means for `path`.
  init(_ refusal: FileRefusal, path: String) {
    switch refusal {
    case .wrongOwner:
      self.init(
        .wrongOwner,
        "\(path) belongs to another user, so it is left alone. Give it back to yourself with chown.",
        cause: refusal)
    case .notPlain:
      self.init(
        .notOurFile,
        "\(path) is a link or device where a plain file or directory is needed. Move it away.",
        cause: refusal)
    case .system where refusal.isFull:
      self.init(.full, "The disk is full. Make room, then repeat.", cause: refusal)
    case .system where refusal.isReadOnly:
      self.init(
        .readOnly,
        "\(path) cannot be written. Check its permissions and that its disk is writable.",
        cause: refusal)
    case .missing, .openToOthers, .system:
      self.init(.io, "\(path) cannot be used. Check the disk.", cause: refusal)
    }
  }

  /// What a failure of SQLite means for the key store.
  init(_ error: any Error, path: String) {
    if let own = error as? VaultError {
      self = own
      return
    }
    if let refusal = error as? FileRefusal {
      self.init(refusal, path: path)
      return
    }
    switch (error as? DatabaseError)?.resultCode {
    case .SQLITE_FULL: self.init(.full, "The disk is full. Make room, then repeat.", cause: error)
    case .SQLITE_CORRUPT:
      self.init(
        .corrupt, "The keys at \(path) are damaged. Restore the file from your backup of the keys.",
        cause: error)
    case .SQLITE_NOTADB: self = .notOurFile(path, cause: error)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .locked, "Another process holds the keys at \(path). Stop it and start again.",
        cause: error)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      self.init(
        .readOnly,
        "\(path) cannot be written. Check its permissions and that its disk is writable.",
        cause: error)
    default:
      self.init(
        .io, "The keys at \(path) could not be read or written. Check the disk, then start again.",
        cause: error)
    }
  }

  static func notOurFile(_ path: String, cause: (any Error)? = nil) -> Self {
    Self(
      .notOurFile, "\(path) is not a key store of Kith's. Move it away and restore the right one.",
      cause: cause)
  }
}
