import Glibc

/// Standard output: data alone, kept until it is flushed so that a refusal prints none of it.
enum StandardOutput {
  nonisolated(unsafe) private static var pending: [UInt8] = []

  /// Data as it is.
  static func write(_ text: String) throws {
    unsafe pending.append(contentsOf: text.utf8)
    if unsafe pending.count >= 65_536 { try flush() }
  }

  /// A line for people, or several, each folded where it is wider than a small window when a window,
  /// or something that says how wide it is, is what they go to.
  static func line(_ text: String = "", width: Int = Table.width) throws {
    guard isFolded else { return try write(harmless(text) + "\n") }
    for line in harmless(text).split(separator: "\n", omittingEmptySubsequences: false) {
      for part in wrap(String(line), width: width) { try write(part + "\n") }
    }
  }

  /// Text without what a terminal would carry out. The daemon takes no such text from a person; a
  /// record that was made elsewhere may have some.
  static func harmless(_ text: String) -> String {
    func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 >= 0x7F }) else { return text }
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 }))
  }

  /// - Throws: a complaint without words, status 141, when nobody reads any more.
  static func flush() throws {
    let bytes = unsafe pending
    unsafe pending = []
    try writeAll(bytes)
  }

  /// Takes back what was not flushed yet.
  static func discard() { unsafe pending = [] }

  private static func writeAll(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(1, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE || errno == EBADF {
        throw Complaint(.pipeClosed, "")
      } else if errno != EINTR && errno != EAGAIN {
        let reason = unsafe String(cString: strerror(errno))
        throw Complaint(.ioError, "The output could not be written: \(reason)")
      }
    }
  }

  static var isTerminal: Bool { isatty(1) == 1 }

  private static let isFolded = unsafe isTerminal || getenv("COLUMNS") != nil
}

/// Standard error: talk, prompts and complaints.
enum StandardError {
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    // When nobody hears complaints there is nobody to complain to.
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(2, $0.baseAddress, $0.count) }
  }

  static func line(_ text: String) { write(text + "\n") }

  /// Sentences, folded to the width of a small window when that is what they go to. A line to type
  /// stays whole.
  static func talk(_ text: String) {
    guard isatty(2) == 1 else { return line(text) }
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if part.hasPrefix("kith ") || part.hasPrefix("Example: ") {
        line(String(part))
      } else {
        for folded in fold(String(part), width: Table.width) { line(folded) }
      }
    }
  }

  /// What to type next, after everything that was printed.
  ///
  /// - Throws: as `StandardOutput.flush` does: who does not read the output needs no hint.
  static func hint(_ text: String) throws {
    try StandardOutput.flush()
    line(text)
  }
}
