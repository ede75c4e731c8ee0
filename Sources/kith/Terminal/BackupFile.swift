import Glibc

/// A backup on disk. What its lines hold is kithd's to know; here they are copied as they are.
struct BackupFile {
  let path: String

  /// Whether there is such a file.
  var exists: Bool { unsafe access(path, F_OK) == 0 }

  /// Whether there is a directory of that name.
  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Goes through the file in parts, cut anywhere.
  ///
  /// - Parameter take: takes a part, and whether it is the last.
  /// - Throws: a complaint when it cannot be read or is no text, or what `take` throws.
  func forEachPart(_ take: (_ part: [UInt8], _ isLast: Bool) throws -> Void) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Complaint(unreadable: path) }
    defer { close(descriptor) }
    // What is read back should come from the disk and not from memory, where the system lets it.
    _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    var part = try next(descriptor)
    repeat {
      let following = part.isEmpty ? [] : try next(descriptor)
      try take(part, following.isEmpty)
      part = following
    } while !part.isEmpty
  }

  /// The first and the last line, by which kithd knows where to go on; nil for an empty file.
  func ends() throws -> (header: String, end: String)? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Complaint(unreadable: path) }
    defer { close(descriptor) }
    let first = try next(descriptor).split(separator: 0x0A).first
    let length = lseek(descriptor, 0, SEEK_END)
    guard let first, length > 0 else { return nil }
    _ = lseek(descriptor, max(0, length - 1024), SEEK_SET)
    guard let last = try next(descriptor).split(separator: 0x0A).last else { return nil }
    return (String(decoding: first, as: UTF8.self), String(decoding: last, as: UTF8.self))
  }

  private func next(_ descriptor: Int32) throws -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 256 * 1024)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Complaint(unreadable: path) }
      return Array(buffer.prefix(count))
    }
  }

  func remove() throws {
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw Complaint(
        .ioError, "\(path) could not be removed: \(unsafe String(cString: strerror(errno)))")
    }
  }

  func rename(to other: String) throws {
    guard unsafe Glibc.rename(path, other) == 0 else {
      throw Complaint(
        .ioError, "\(path) could not be renamed: \(unsafe String(cString: strerror(errno)))")
    }
  }
}
