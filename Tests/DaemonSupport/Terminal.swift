import Glibc

/// A person at a terminal: what they type, line by line, and what they see.
package struct Terminal: Sendable {
  /// Runs a program on a terminal of 80 columns. All lines are typed ahead; then the input ends.
  ///
  /// - Parameters:
  ///   - program: what to run.
  ///   - words: of its command line.
  ///   - typed: the lines that the person types.
  /// - Returns: how it ended, all that was seen as its output, without what was typed.
  /// - Throws: when there is no terminal to be had.
  package static func run(
    _ program: Program, _ words: [String], typing typed: [String] = []
  ) async throws -> Program.Outcome {
    let (person, name) = try open()
    defer { close(person) }
    let terminal = Glibc.open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var settings = termios()
    tcgetattr(terminal, &settings)
    settings.c_lflag &= ~tcflag_t(ECHO)
    settings.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(terminal, TCSANOW, &settings)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    let lines = typed.map { $0 + "\n" }.joined() + "\u{4}"
    _ = Array(lines.utf8).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
    let process = try RunningProcess(program, words, output: nil, errors: nil) { terminal }
    let seen = try await onThread { readAll(person) }
    return Program.Outcome(status: try await process.end(), output: seen, errors: "")
  }

  private static func open() throws -> (person: Int32, name: String) {
    let person = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var lock: Int32 = 0
    guard person >= 0, ioctl(person, terminalNumber, &number) == 0,
      ioctl(person, terminalLock, &lock) == 0
    else { throw NoTerminal(errorNumber: errno) }
    return (person, "/dev/pts/\(number)")
  }

  // The numbers of TIOCGPTN and TIOCSPTLCK on Linux, which the C library's module leaves out.
  private static let terminalNumber: UInt = 0x8004_5430
  private static let terminalLock: UInt = 0x4004_5431

  /// Reads until the program has closed its end.
  private static func readAll(_ person: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(person, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// The system has no pseudo-terminal left.
  package struct NoTerminal: Error {
    package var errorNumber: Int32
  }
}
