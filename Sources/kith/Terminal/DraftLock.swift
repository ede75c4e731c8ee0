import Glibc

/// Says that somebody writes a file that is not finished, for as long as it is held.
final class DraftLock {
  private let descriptor: Int32

  /// - Throws: a complaint when somebody else holds it, or there is no such file.
  init(holding path: String) throws {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw Complaint(unreadable: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // A file system that knows no locks cannot tell, and has one writer most likely.
      if errno != EWOULDBLOCK { return }
      throw Complaint(
        .conflict, "Another backup is being written there. Try again in a moment.")
    }
  }

  deinit { close(descriptor) }

  /// Removes what a run left that was ended by force; one that goes on keeps its file.
  static func removeLeftover(_ path: String) throws {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFREG {
      let lock = try DraftLock(holding: path)
      try withExtendedLifetime(lock) { try BackupFile(path: path).remove() }
    } else {
      try BackupFile(path: path).remove()
    }
  }
}
