import Glibc
import PrivateStorage

/// Room kept aside so that a full disk can be recovered from.
///
/// Writing the log of pages back needs room too; without any, SQLite stays stuck. Letting go of this
/// file gives it that room.
struct Ballast: Sendable {
  let path: String
  let bytes: Int

  /// Twice what the log of pages may grow to.
  static let defaultBytes = 2 * LogSettings.logLimit

  /// Makes the file unless it is there whole. Returns false when there is no room for it.
  func make() throws(FileRefusal) -> Bool {
    do {
      let file = try OpenFile(path, flags: O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
      try file.makePrivate(mode: 0o600)
      try file.reserve(bytes)
      return true
    } catch  where error.isFull {
      // A part of it would take the room that the rest needs.
      try release()
      return false
    }
  }

  /// Gives the room back.
  func release() throws(FileRefusal) { try PrivateFiles.remove(path) }
}
