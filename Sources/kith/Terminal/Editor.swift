import FoundationEssentials
import Glibc

/// The person's own editor, `$VISUAL` or `$EDITOR`.
///
/// The file lies in a directory that nobody else may enter and is gone afterwards, with whatever the
/// editor left beside it: also when the terminal goes away or kith is ended meanwhile.
enum Editor {
  /// - Parameters:
  ///   - text: what stands in the file at first.
  ///   - keep: is given what was written when the terminal goes away or kith is ended before the
  ///     editor; kith ends after it.
  /// - Returns: what stands in it at the end, without the last line's end.
  /// - Throws: a complaint when there is no editor, or it ends badly: then nothing is kept.
  static func write(_ text: String, orKeep keep: (String) -> Void) throws -> String {
    guard StandardInput.isTerminal else {
      throw Complaint(.usage, "--edit needs a terminal. In scripts: - for standard input")
    }
    // Signals wait until there is no file any more that they could leave behind.
    let signals = EndingSignals()
    defer { signals.restore() }
    let directory = try EditorDirectory()
    defer { directory.remove() }
    let path = "\(directory.path)/words.txt"
    let file = try PrivateFile(creating: path)
    try file.write(text)
    try file.close()
    let process = try start(command, on: path, signals)
    switch signals.wait(for: process) {
    case .ended(let status):
      if status == 0 { return try StandardInput.readAll(from: path, limit: Words.limit) }
      guard let number = signals.reasonToEnd else { throw endedBadly }
      end(number, rescuing(path, directory, unless: text), keep)
    case .toldToEnd(let number):
      let written = rescuing(path, directory, unless: text)
      signals.hangUp(process)
      end(number, written, keep)
    }
  }

  /// What was written, if anything was; the file is gone then.
  private static func rescuing(
    _ path: String, _ directory: EditorDirectory, unless text: String
  ) -> String? {
    let written = try? StandardInput.readAll(from: path, limit: Words.limit)
    directory.remove()
    return written.flatMap { $0 != text && !$0.trimmed.isEmpty ? $0 : nil }
  }

  private static func end(
    _ number: Int32, _ written: String?, _ keep: (String) -> Void
  ) -> Never {
    if let written { keep(written) }
    exit(128 + number)
  }

  private static var command: String {
    let environment = ProcessInfo.processInfo.environment
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return chosen ?? "editor"
  }

  private static var endedBadly: Complaint {
    Complaint(
      .refused,
      "The editor (\(command)) did not end well, so nothing was kept. To choose one: "
        + "export EDITOR=nano")
  }

  /// Runs the editor as the shell would, since people write options into `$EDITOR`. Where kith was
  /// killed meanwhile, the shell removes the directory.
  private static let script = """
    "$1"; kith_status=$?; kill -0 "$2" 2>/dev/null || rm -rf -- "${1%/*}"; exit $kith_status
    """

  private static func start(
    _ command: String, on path: String, _ signals: EndingSignals
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    _ = unsafe posix_spawnattr_init(&attributes)
    defer { _ = unsafe posix_spawnattr_destroy(&attributes) }
    var mask = signals.before
    _ = unsafe posix_spawnattr_setsigmask(&attributes, &mask)
    _ = unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = unsafe []
    let line = "trap : INT HUP TERM; \(command) \(script)"
    for word in ["sh", "-c", line, "sh", path, "\(getpid())"] {
      unsafe words.append(unsafe strdup(word))
    }
    defer { unsafe words.forEach { unsafe free($0) } }
    unsafe words.append(nil)
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, "/bin/sh", nil, &attributes, words, environ) == 0 else {
      throw endedBadly
    }
    return process
  }
}
