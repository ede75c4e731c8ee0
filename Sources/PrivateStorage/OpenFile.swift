package import Glibc

/// A descriptor that is closed when nobody holds it any more, and never inherited by a child.
package struct OpenFile: ~Copyable {
  private let descriptor: CInt

  /// The corresponding C function is `open`.
  package init(_ path: String, flags: CInt, mode: mode_t = 0) throws(FileRefusal) {
    descriptor = unsafe open(path, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .now("open") }
  }

  deinit { close(descriptor) }

  /// Checks kind and owner, and takes all permissions beyond `mode` away.
  package func makePrivate(mode: mode_t) throws(FileRefusal) {
    guard try status().st_mode & 0o777 != mode else { return }
    guard fchmod(descriptor, mode) == 0 else { throw .now("fchmod") }
  }

  /// Checks kind and owner, and that nobody else may use the file.
  package func requirePrivate() throws(FileRefusal) {
    guard try status().st_mode & 0o077 == 0 else { throw .openToOthers }
  }

  /// Waits until what the file or directory holds is on disk.
  package func synchronise() throws(FileRefusal) {
    guard fsync(descriptor) == 0 else { throw .now("fsync") }
  }

  /// At most `limit` bytes from where the descriptor stands.
  package func read(limit: Int) throws(FileRefusal) -> [UInt8] {
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

  /// At most `count` bytes from `offset` on; fewer where the file ends. The corresponding C function
  /// is `pread`.
  package func read(at offset: Int64, count: Int) throws(FileRefusal) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var read = 0
    while read < count {
      let more = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: read), count - read,
          off_t(offset) + off_t(read))
      }
      if more < 0 && errno == EINTR { continue }
      guard more >= 0 else { throw .now("pread") }
      guard more > 0 else { break }
      read += more
    }
    return Array(bytes.prefix(read))
  }

  /// How many bytes the file has.
  package func length() throws(FileRefusal) -> Int64 { Int64(try status().st_size) }

  /// All of `content`.
  package func write(_ content: [UInt8]) throws(FileRefusal) {
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

  /// How many bytes the file holds.
  package func size() throws(FileRefusal) -> Int { Int(try status().st_size) }

  /// Takes real room for the first `bytes` bytes.
  package func reserve(_ bytes: Int) throws(FileRefusal) {
    let failure = posix_fallocate(descriptor, 0, bytes)
    guard failure == 0 else { throw .system(call: "posix_fallocate", errno: failure) }
  }

  /// Locks the file against every other open of it; false when somebody else holds it.
  package func tryLock() throws(FileRefusal) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw .now("flock") }
    return false
  }

  /// Writes zeros over all bytes of a file that has no name any more, so that they do not stay in
  /// blocks that are free. What an SSD or a file system keeps beside them is out of reach.
  package func overwriteIfUnnamed() throws(FileRefusal) {
    let status = try status()
    guard status.st_nlink == 0 else { return }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .now("lseek") }
    let zeros = [UInt8](repeating: 0, count: 1 << 16)
    var rest = Int(status.st_size)
    while rest > 0 {
      let count = min(rest, zeros.count)
      try write(count == zeros.count ? zeros : Array(zeros.prefix(count)))
      rest -= count
    }
    try synchronise()
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
