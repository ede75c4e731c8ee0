import Glibc

/// A backup on disk. What its lines hold is kithd's to know; here they are copied as they are.
struct BackupFile {
  let path: String

  /// What stands at a path.
  enum Kind {
    case nothing, file, directory
    /// In words: "a device".
    case other(String)
  }

  /// What stands at a path, or where a link there leads.
  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      return unsafe lstat(path, &status) == 0 ? .other("a link that leads nowhere") : .nothing
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .directory
    case S_IFIFO: .other("a pipe")
    case S_IFSOCK: .other("a socket")
    default: .other("a device")
    }
  }

  /// Refuses what stands for a pipe elsewhere.
  static func requireName(_ path: String) throws {
    guard path == "-" else { return }
    throw Complaint(.usage, "A name of a file goes here; - is none. One that is called so: ./-")
  }

  /// The file itself, where a link leads to it, so that the link stays.
  var resolved: BackupFile {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
      let found = unsafe realpath(path, nil)
    else { return self }
    defer { unsafe free(found) }
    return BackupFile(path: unsafe String(cString: found))
  }

  /// Goes through the file in parts, cut anywhere.
  ///
  /// - Parameter take: takes a part, and whether it is the last.
  /// - Throws: a complaint when it cannot be read, or what `take` throws.
  func forEachPart(_ take: (_ part: [UInt8], _ isLast: Bool) throws -> Void) throws {
    let descriptor = try opened()
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

  /// The first and the last line, by which kithd knows where to go on.
  ///
  /// - Throws: a complaint when it cannot be read, or ends in the middle of a line.
  func ends() throws -> (header: String, end: String) {
    let descriptor = try opened()
    defer { close(descriptor) }
    let first = try next(descriptor).split(separator: 0x0A).first ?? []
    _ = lseek(descriptor, max(0, lseek(descriptor, 0, SEEK_END) - 1024), SEEK_SET)
    let tail = try next(descriptor)
    let header = String(decoding: first, as: UTF8.self)
    guard tail.last == 0x0A || !header.hasPrefix("kith-backup ") else {
      throw Complaint(
        .badData,
        "\(path) ends in the middle: what came after that was cut off. It stays as it is. To copy "
          + "the record anew: name another file")
    }
    return (header, String(decoding: tail.split(separator: 0x0A).last ?? [], as: UTF8.self))
  }

  /// How many of its entries have no body: lines that begin with "e " and end with " -".
  func bodiless() throws -> Int {
    var count = 0
    var isEntry = false
    var isAtStart = true
    // The two bytes before.
    var (earlier, before): (UInt8, UInt8) = (0, 0)
    try forEachPart { part, _ in
      for byte in part {
        if isAtStart { isEntry = byte == 0x65 }
        isAtStart = byte == 0x0A
        // No other line that begins with an e, the last of a run, ends so.
        if isAtStart, isEntry, before == 0x2D, earlier == 0x20 { count += 1 }
        (earlier, before) = (before, byte)
      }
    }
    return count
  }

  private func opened() throws -> Int32 {
    switch Self.kind(path) {
    case .directory:
      throw Complaint(
        .badData, "\(path) is a directory. Name a file in it: \(path)/kith-….backup")
    case .other(let what):
      throw Complaint(.badData, "\(path) is \(what), and no file that a backup could be in.")
    case .nothing, .file: break
    }
    // Should it have become a pipe meanwhile, that waits for nobody.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Complaint(unreadable: path) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Complaint(.badData, "\(path) is no file that a backup could be in.")
    }
    guard status.st_size > 0 else {
      close(descriptor)
      throw Complaint(
        .badData, "\(path) is empty: no backup is in it. Remove it, or name another file.")
    }
    return descriptor
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
