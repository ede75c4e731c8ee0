import Glibc

/// A new file that its owner alone can read.
final class PrivateFile {
  private let path: String
  private var descriptor: Int32

  /// - Throws: a complaint when the file exists already or cannot be made.
  init(creating path: String) throws {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 { return }
    if errno == EEXIST {
      throw Complaint(
        .refused, "\(path) is there already, and stays as it is. Choose another name.")
    }
    throw Complaint(
      .ioError, "\(path) could not be made: \(unsafe String(cString: strerror(errno)))")
  }

  func write(_ text: String) throws { try write(bytes: Array(text.utf8)) }

  func write(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Complaint(
          .ioError, "\(path) could not be written: \(unsafe String(cString: strerror(errno)))")
      }
    }
  }

  /// Makes what was written durable.
  func close() throws {
    defer { descriptor = -1 }
    guard fsync(descriptor) == 0 || errno == EINVAL, Glibc.close(descriptor) == 0 else {
      throw Complaint(
        .ioError, "\(path) could not be written: \(unsafe String(cString: strerror(errno)))")
    }
  }

  /// Puts the finished file in the place of another, so that it is there after the machine stopped.
  func moveDurably(over other: String) throws {
    try move(over: other)
    let slash = other.lastIndex(of: "/")
    let directory = slash.map { $0 == other.startIndex ? "/" : String(other[..<$0]) } ?? "."
    let descriptor = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if descriptor >= 0 { _ = Glibc.close(descriptor) } }
    // Some file systems do not synchronise directories, and say so.
    guard descriptor >= 0, fsync(descriptor) == 0 || errno == EINVAL else {
      throw Complaint(.ioError, "\(directory) could not be made durable.")
    }
  }

  /// Puts the finished file in the place of another.
  func move(over other: String) throws {
    guard unsafe rename(path, other) == 0 else {
      discard()
      throw Complaint(.ioError, "\(other) could not be written, so it stays as it is.")
    }
  }

  /// Removes a file that was not finished.
  func discard() {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
    _ = unsafe unlink(path)
  }
}
