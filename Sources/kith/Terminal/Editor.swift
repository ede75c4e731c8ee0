import FoundationEssentials
import Glibc

/// The person's own editor, `$VISUAL` or `$EDITOR`.
///
/// The file lies in memory where there is such a place, in a directory that nobody else may enter,
/// and is gone afterwards with whatever the editor left beside it.
enum Editor {
  /// - Parameter text: what stands in the file at first.
  /// - Returns: what stands in it at the end, without the last line's end.
  /// - Throws: a complaint when there is no editor, or it ends badly: then nothing is kept.
  static func write(_ text: String) throws -> String {
    guard StandardInput.isTerminal else {
      throw Complaint(.usage, "--edit needs a terminal. In scripts: - for standard input")
    }
    let directory = try makeDirectory()
    // What cannot be removed now goes with the login: the place is emptied then.
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let path = "\(directory)/words.txt"
    let file = try PrivateFile(creating: path)
    try file.write(text)
    try file.close()
    try run(command, on: path)
    return try StandardInput.readAll(from: path, limit: Words.limit)
  }

  private static var command: String {
    let environment = ProcessInfo.processInfo.environment
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return chosen ?? "editor"
  }

  /// The corresponding C function is `mkdtemp`.
  private static func makeDirectory() throws -> String {
    let runtime = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"]
    for place in [runtime, "/dev/shm", "/tmp"].compactMap({ $0 }) {
      var template = Array("\(place)/kith-words-XXXXXX".utf8CString)
      let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
        unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
      }
      if isMade { return String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self) }
    }
    throw Complaint(.ioError, "There is no place for a file to edit. Use - with a pipe instead.")
  }

  /// Runs the editor as the shell would, since people write options into `$EDITOR`.
  private static func run(_ command: String, on path: String) throws {
    // The editor has the terminal: an interrupt typed there is its own affair.
    let previous = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, previous) }
    var attributes = posix_spawnattr_t()
    _ = unsafe posix_spawnattr_init(&attributes)
    defer { _ = unsafe posix_spawnattr_destroy(&attributes) }
    var interrupt = sigset_t()
    _ = unsafe sigemptyset(&interrupt)
    _ = unsafe sigaddset(&interrupt, SIGINT)
    _ = unsafe posix_spawnattr_setsigdefault(&attributes, &interrupt)
    _ = unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = unsafe []
    for word in ["sh", "-c", "\(command) \"$1\"", "sh", path] {
      unsafe words.append(unsafe strdup(word))
    }
    defer { unsafe words.forEach { unsafe free($0) } }
    unsafe words.append(nil)
    var process: pid_t = 0
    let failure = unsafe posix_spawn(&process, "/bin/sh", nil, &attributes, words, environ)
    var status: Int32 = 0
    if failure == 0 {
      while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    guard failure == 0, status == 0 else {
      throw Complaint(
        .refused,
        "The editor (\(command)) did not end well, so nothing was kept. To choose one: "
          + "export EDITOR=nano")
    }
  }
}
