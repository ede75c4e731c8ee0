import FoundationEssentials
import Glibc

/// The person's own editor, on a file that is theirs alone and is gone afterwards.
enum Editor {
  /// - Parameter text: what stands in the file at first.
  /// - Returns: what stands in it at the end, without the last line's end.
  /// - Throws: a complaint when there is no editor, or it ends badly: then nothing is kept.
  static func write(_ text: String) throws -> String {
    guard isatty(0) == 1 else {
      throw Complaint(.usage, "--edit needs a terminal. In scripts: - for standard input")
    }
    let environment = ProcessInfo.processInfo.environment
    let command = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let command else {
      throw Complaint(.usage, "No editor is named. Name one: export EDITOR=nano")
    }
    // The runtime directory lies in memory, so that the words never reach a disk in clear.
    let place = environment["XDG_RUNTIME_DIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let path = "\(place)/\(CommandID.make()).kith.txt"
    let file = try PrivateFile(creating: path)
    defer { file.discard() }
    try file.write(text)
    try file.close()
    try run(command, path)
    return try read(path)
  }

  /// An editor's name may hold options, which the shell takes apart.
  private static func run(_ command: String, _ path: String) throws {
    let words = ["/bin/sh", "-c", "exec \(command) \"$1\"", "sh", path]
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process = pid_t()
    guard unsafe posix_spawn(&process, words[0], nil, nil, &arguments, environ) == 0 else {
      throw Complaint(.ioError, "The editor could not be started: \(command)")
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      throw Complaint(.refused, "The editor did not end well, so nothing was kept.")
    }
  }

  private static func read(_ path: String) throws -> String {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw Complaint(.ioError, "What the editor wrote could not be read, so nothing was kept.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Complaint(.badData, "The text is not valid UTF-8, so nothing was kept.")
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
