import Glibc

/// Passphrases, from the terminal without showing them, or from standard input. Never from the command
/// line or the environment, which other programs can read.
struct Passphrases {
  /// Whether standard input gives them, a line each.
  let fromPipe: Bool

  /// One that is there already.
  ///
  /// - Parameter name: what is asked for.
  /// - Returns: what was typed or stands in the line.
  /// - Throws: `Left`, or a complaint when nobody can be asked.
  func ask(_ name: String) throws -> String {
    leaveNoCore()
    if fromPipe {
      guard let line = readLine(strippingNewline: true), !line.isEmpty else {
        throw Complaint(.badData, "Standard input has no line for the passphrase.")
      }
      return line
    }
    guard let terminal = HiddenLine() else {
      throw Complaint(
        .usage, "The passphrase is asked for on a terminal. From a pipe: --stdin")
    }
    guard let line = try terminal.read("\(name): ") else {
      throw Left(message: "Left there. Nothing was changed.")
    }
    return line
  }

  /// A crash must not leave the passphrase in a core dump. The corresponding C function is
  /// `setrlimit`.
  private func leaveNoCore() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = unsafe setrlimit(__rlimit_resource_t(4), &none)
  }

  /// That standard input has no more lines than were asked for. Where the one until now is given though
  /// none is in use, it would be taken for the new one.
  ///
  /// - Throws: a complaint, before anything was done.
  func requireEnd() throws {
    guard fromPipe, let rest = readLine(strippingNewline: true), !rest.isEmpty else { return }
    throw Complaint(
      .badData,
      "Standard input has more lines than passphrases are asked for. Nothing was changed.")
  }

  /// A new one, typed twice where somebody types it.
  func choose() throws -> String {
    if fromPipe { return try ask("New passphrase") }
    while true {
      let first = try ask("New passphrase")
      if try ask("Once more") == first { return first }
      StandardError.line("The two are not the same. Again, please.")
    }
  }
}

/// A line that is typed on standard input's terminal and not shown. The corresponding C functions are
/// `tcgetattr` and `tcsetattr`.
struct HiddenLine {
  private var before = termios()

  /// Nil when standard input is no terminal.
  init?() { guard unsafe tcgetattr(0, &before) == 0 else { return nil } }

  /// Asks for a line.
  ///
  /// - Returns: nil when it is left with Ctrl-C or Ctrl-D.
  /// - Throws: a complaint when it is no text.
  func read(_ question: String) throws -> String? {
    var hidden = before
    // Keys come one by one, and none of them ends the process while nothing is shown.
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    guard unsafe tcsetattr(0, TCSADRAIN, &hidden) == 0 else {
      throw Complaint(.ioError, "The terminal cannot be told to hide what is typed.")
    }
    StandardError.write(question)
    let bytes = keys()
    var before = before
    _ = unsafe tcsetattr(0, TCSADRAIN, &before)
    StandardError.write("\n")
    guard let bytes else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(.badData, "What was typed is not valid UTF-8.")
    }
    return text
  }

  /// What is typed up to Enter.
  private func keys() -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count <= 4096 {
      var key: UInt8 = 0
      let count = unsafe Glibc.read(0, &key, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return nil }
      switch key {
      case 0x0A, 0x0D: return bytes
      // What was typed ahead as the end of input comes as 0.
      case 0x00, 0x03: return nil
      case 0x04: return bytes.isEmpty ? nil : bytes
      case 0x15: bytes = []
      case 0x08, 0x7F:
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
      default: bytes.append(key)
      }
    }
    return bytes
  }
}
