import Glibc

/// Why a file or directory is not as private as the log needs it, or cannot be had at all.
enum FileRefusal: Error, Hashable {
  /// It belongs to another user.
  case wrongOwner
  /// It is a link, a device or another thing that is not a plain file or directory.
  case notPlain
  /// A system call failed.
  case system(call: String, errno: Int32)
}

/// Files and directories that nobody but their owner may read.
///
/// The corresponding C functions are `mkdir`, `open`, `fstat`, `fchmod` and `fsync`.
enum PrivateFiles {
  /// Makes `path` a directory of mode 0700, its missing parents too, or tightens one that is there.
  static func prepareDirectory(_ path: String) throws(FileRefusal) {
    try makeDirectory(path)
    let directory = try OpenFile(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    try directory.makePrivate(mode: 0o700)
  }

  /// Makes `path` an empty file of mode 0600, or tightens one that is there.
  /// Returns whether the file is new; it is then durable in its directory.
  static func prepareFile(_ path: String, in directory: String) throws(FileRefusal) -> Bool {
    do {
      let file = try OpenFile(path, flags: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try file.makePrivate(mode: 0o600)
      try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
      return true
    } catch FileRefusal.system(_, EEXIST) {
      let file = try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      try file.makePrivate(mode: 0o600)
      return false
    }
  }

  /// Removes a file; one that is not there is no error.
  static func remove(_ path: String) throws(FileRefusal) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .now("unlink") }
  }

  private static func makeDirectory(_ path: String) throws(FileRefusal) {
    guard unsafe mkdir(path, 0o700) != 0 else { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
        throw .system(call: "mkdir", errno: ENOENT)
      }
      try makeDirectory(String(path[..<slash]))
      guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .now("mkdir") }
    default: throw .now("mkdir")
    }
  }
}

/// A descriptor that is closed when nobody holds it any more, and never inherited by a child.
struct OpenFile: ~Copyable {
  private let descriptor: CInt

  init(_ path: String, flags: CInt, mode: mode_t = 0) throws(FileRefusal) {
    descriptor = unsafe open(path, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw errno == ELOOP ? .notPlain : .now("open") }
  }

  deinit { close(descriptor) }

  /// Checks kind and owner, and takes all permissions beyond `mode` away.
  func makePrivate(mode: mode_t) throws(FileRefusal) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .now("fstat") }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFDIR else { throw .notPlain }
    guard status.st_uid == geteuid() else { throw .wrongOwner }
    guard status.st_mode & 0o777 != mode else { return }
    guard fchmod(descriptor, mode) == 0 else { throw .now("fchmod") }
  }

  /// Waits until what the file or directory holds is on disk.
  func synchronise() throws(FileRefusal) {
    guard fsync(descriptor) == 0 else { throw .now("fsync") }
  }

  /// Takes real room for the first `bytes` bytes.
  func reserve(_ bytes: Int) throws(FileRefusal) {
    let failure = posix_fallocate(descriptor, 0, bytes)
    guard failure == 0 else { throw .system(call: "posix_fallocate", errno: failure) }
  }

  /// Locks the file against every other open of it; false when somebody else holds it.
  func tryLock() throws(FileRefusal) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw .now("flock") }
    return false
  }
}

extension FileRefusal {
  fileprivate static func now(_ call: String) -> Self { .system(call: call, errno: errno) }

  /// Whether the cause is a full disk or quota.
  var isFull: Bool {
    if case .system(_, let number) = self { number == ENOSPC || number == EDQUOT } else { false }
  }

  /// Whether the cause is missing permission to write.
  var isReadOnly: Bool {
    if case .system(_, let number) = self {
      number == EROFS || number == EACCES || number == EPERM
    } else {
      false
    }
  }
}
