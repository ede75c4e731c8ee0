import Glibc

/// Why a file or directory is not as private as keys need it, or cannot be had at all.
package enum FileRefusal: Error, Hashable {
  case missing
  /// It belongs to another user.
  case wrongOwner
  /// It is a link, a device or another thing that is not a plain file or directory.
  case notPlain
  /// Others than its owner may use it.
  case openToOthers
  /// A system call failed.
  case system(call: String, errno: Int32)
}

/// Files and directories that nobody but their owner may read.
///
/// The corresponding C functions are `mkdir`, `open`, `fstat`, `fchmod`, `read`, `write`, `link` and
/// `fsync`. EventLog has its own, since neither target may import the other.
package enum PrivateFiles {
  /// Makes `path` a directory of mode 0700, its missing parents too, or tightens one that is there.
  package static func prepareDirectory(_ path: String) throws(FileRefusal) {
    try makeDirectory(path)
    try OpenFile(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW).makePrivate(mode: 0o700)
  }

  /// Makes `path` an empty file of mode 0600, or tightens one that is there.
  package static func prepareFile(_ path: String, in directory: String) throws(FileRefusal) {
    do {
      let file = try OpenFile(path, flags: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try file.makePrivate(mode: 0o600)
      try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
    } catch FileRefusal.system(_, EEXIST) {
      try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK).makePrivate(mode: 0o600)
    }
  }

  /// The content of a small file that only its owner may use, at most `limit` bytes of it.
  static func read(_ path: String, limit: Int) throws(FileRefusal) -> [UInt8] {
    let file = try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try file.requirePrivate()
    return try file.read(limit: limit)
  }

  /// Writes a new file of mode 0600 that is there whole and durably, or not at all.
  /// Throws `system(_, EEXIST)` when `path` is there already.
  static func create(_ path: String, in directory: String, content: [UInt8]) throws(FileRefusal) {
    try makeDirectory(directory)
    let draft = path + ".new"
    try remove(draft)
    do {
      let file = try OpenFile(draft, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try file.makePrivate(mode: 0o600)
      try file.write(content)
      try file.synchronise()
    }
    // A link, unlike a rename, never replaces a key that appeared meanwhile.
    let linked = unsafe link(draft, path)
    let failure = errno
    try remove(draft)
    guard linked == 0 else { throw .system(call: "link", errno: failure) }
    try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
  }

  /// Removes a file; one that is not there is no error.
  package static func remove(_ path: String) throws(FileRefusal) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .now("unlink") }
  }

  private static func makeDirectory(_ path: String) throws(FileRefusal) {
    guard unsafe mkdir(path, 0o700) != 0 else { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw .missing }
      try makeDirectory(String(path[..<slash]))
      guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .now("mkdir") }
    default: throw .now("mkdir")
    }
  }
}

extension FileRefusal {
  fileprivate static func now(_ call: String) -> Self {
    switch errno {
    case ENOENT: .missing
    case ELOOP: .notPlain
    case let number: .system(call: call, errno: number)
    }
  }

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

/// A descriptor that is closed when nobody holds it any more, and never inherited by a child.
private struct OpenFile: ~Copyable {
  private let descriptor: CInt

  init(_ path: String, flags: CInt, mode: mode_t = 0) throws(FileRefusal) {
    descriptor = unsafe open(path, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .now("open") }
  }

  deinit { close(descriptor) }

  /// Checks kind and owner, and takes all permissions beyond `mode` away.
  func makePrivate(mode: mode_t) throws(FileRefusal) {
    guard try status().st_mode & 0o777 != mode else { return }
    guard fchmod(descriptor, mode) == 0 else { throw .now("fchmod") }
  }

  /// Checks kind and owner, and that nobody else may use the file.
  func requirePrivate() throws(FileRefusal) {
    guard try status().st_mode & 0o077 == 0 else { throw .openToOthers }
  }

  func synchronise() throws(FileRefusal) {
    guard fsync(descriptor) == 0 else { throw .now("fsync") }
  }

  func read(limit: Int) throws(FileRefusal) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = 0
    while count < limit {
      let more = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), limit - count)
      }
      if more < 0 && errno == EINTR { continue }
      guard more >= 0 else { throw .now("read") }
      guard more > 0 else { break }
      count += more
    }
    return Array(bytes.prefix(count))
  }

  func write(_ content: [UInt8]) throws(FileRefusal) {
    var rest = content[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .now("write") }
      rest = rest.dropFirst(count)
    }
  }

  private func status() throws(FileRefusal) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .now("fstat") }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFDIR else { throw .notPlain }
    guard status.st_uid == geteuid() else { throw .wrongOwner }
    return status
  }
}
