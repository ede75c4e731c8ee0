import Glibc
import PrivateStorage

/// The write-ahead log beside a database, held while SQLite closes that and unlinks it, so that what it
/// held does not stay in blocks that are free.
///
/// It has no locks that could be lost when a descriptor is closed; the database itself is never opened
/// for this.
struct WriteAheadLog: ~Copyable {
  private let file: OpenFile

  /// Nil when there is none, or none that could be overwritten.
  init?(of database: String) {
    do {
      file = try OpenFile("\(database)-wal", flags: O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
    } catch {
      // The database is closed all the same, and what is wrong with its files is told by opening it.
      return nil
    }
  }

  /// Writes zeros over all that it holds, if it was unlinked.
  borrowing func overwriteIfUnnamed() throws(FileRefusal) { try file.overwriteIfUnnamed() }
}
