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
    let (person, terminal) = try open()
    defer { close(person) }
    let lines = typed.map { $0 + "\n" }.joined() + "\u{4}"
    _ = Array(lines.utf8).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
    let process = try RunningProcess(program, words, output: nil, errors: nil) { terminal }
    let seen = try await onThread { read(person) }
    return Program.Outcome(status: try await process.end(), output: seen, errors: "")
  }

  /// Runs a program that goes on by itself, until something is seen.
  ///
  /// - Parameters:
  ///   - program: what to run.
  ///   - words: of its command line.
  ///   - mark: what is waited for; the program is ended after that line.
  /// - Returns: all that was seen.
  /// - Throws: when there is no terminal to be had.
  package static func follow(
    _ program: Program, _ words: [String], until mark: String
  ) async throws -> String {
    let (person, terminal) = try open()
    defer { close(person) }
    let process = try RunningProcess(program, words, output: nil, errors: nil) { terminal }
    let seen = try await onThread { read(person) { $0.contains(mark) && $0.hasSuffix("\n") } }
    process.signal(SIGTERM)
    _ = try await process.end()
    return seen
  }

  /// Runs a program on a terminal that goes away.
  ///
  /// - Parameters:
  ///   - program: what to run.
  ///   - words: of its command line.
  ///   - typed: the lines that the person types.
  ///   - mark: what is waited for; the terminal goes when it is seen.
  ///   - signal: what the program is told by.
  /// - Returns: all that was seen.
  /// - Throws: when there is no terminal to be had.
  package static func hangUp(
    _ program: Program, _ words: [String], typing typed: [String], after mark: String,
    signal: Int32 = SIGHUP
  ) async throws -> String {
    let (person, terminal) = try open()
    let lines = typed.map { $0 + "\n" }.joined()
    _ = Array(lines.utf8).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
    let process = try RunningProcess(program, words, output: nil, errors: nil) { terminal }
    let seen = try await onThread { read(person) { $0.contains(mark) } }
    close(person)
    process.signal(signal)
    _ = try await process.end()
    return seen
  }

  private static func open() throws -> (person: Int32, terminal: Int32) {
    let person = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var lock: Int32 = 0
    guard person >= 0, ioctl(person, terminalNumber, &number) == 0,
      ioctl(person, terminalLock, &lock) == 0
    else { throw NoTerminal(errorNumber: errno) }
    let terminal = Glibc.open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var settings = termios()
    tcgetattr(terminal, &settings)
    settings.c_lflag &= ~tcflag_t(ECHO)
    settings.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(terminal, TCSANOW, &settings)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    return (person, terminal)
  }

  // The numbers of TIOCGPTN and TIOCSPTLCK on Linux, which the C library's module leaves out.
  private static let terminalNumber: UInt = 0x8004_5430
  private static let terminalLock: UInt = 0x4004_5431

  /// Reads until the program has closed its end, or enough is seen.
  private static func read(
    _ person: Int32, until isEnough: (String) -> Bool = { _ in false }
  ) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(person, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
        let seen = String(decoding: bytes, as: UTF8.self)
        if isEnough(seen) { return seen }
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
