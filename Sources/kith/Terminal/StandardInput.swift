import Glibc

/// Standard input.
enum StandardInput {
  static var isTerminal: Bool { isatty(0) == 1 }

  /// Everything up to its end, without the last line's end.
  ///
  /// - Parameter limit: the most bytes that are taken.
  /// - Returns: the text.
  /// - Throws: a complaint when it is longer, or not UTF-8.
  static func readAll(limit: Int) throws -> String {
    try readAll(descriptor: 0, limit: limit, nil)
  }

  /// As `readAll(limit:)`, of a file.
  static func readAll(from path: String, limit: Int) throws -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Complaint(unreadable: path) }
    defer { close(descriptor) }
    return try readAll(descriptor: descriptor, limit: limit, path)
  }

  private static func readAll(descriptor: Int32, limit: Int, _ path: String?) throws -> String {
    let name = path ?? "The text"
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Complaint(unreadable: path ?? "Standard input")
      }
      bytes.append(contentsOf: buffer.prefix(count))
      if bytes.count > limit + 1 {
        throw Complaint(.badData, "\(name) is longer than \(limit / 1024) KiB; nothing was kept.")
      }
    }
    if bytes.last == 0x0A { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(.badData, "\(name) is not valid UTF-8, so nothing was kept.")
    }
    return text
  }

  /// One line of a conversation; nil at the end of input.
  static func line() -> String? {
    guard let line = readLine(strippingNewline: true) else { return nil }
    return line.filter { !$0.isNewline && $0 != "\u{1B}" }
  }
}

extension Complaint {
  /// A file cannot be read, for the reason that the last call of the system gave.
  init(unreadable path: String) {
    let number = errno
    let reason = unsafe String(cString: strerror(number))
    self.init(
      number == ENOENT ? .notFound : .ioError, "\(path) cannot be read: \(reason.lowercased()).")
  }
}
