import FoundationEssentials
import Glibc

/// `kith-agent keyring`, which can reach the bus that the desktop's keyring is on, and hands the key to
/// kithd itself: it never comes here.
enum KeyringProgram {
  /// Runs it to its end; it says by itself what is in its way.
  ///
  /// - Parameters:
  ///   - verb: open or keep.
  ///   - socket: the daemon's, if one was named.
  ///   - input: a line for its standard input.
  /// - Throws: a complaint when it cannot be run or does not end well.
  static func run(_ verb: String, socket: String?, input: String? = nil) throws {
    try StandardOutput.flush()
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw Complaint(.ioError, "No pipe to kith-agent could be made.")
    }
    let words = [path, "keyring", verb, "--socket", try SocketPath.resolve(socket)]
    var actions = unsafe posix_spawn_file_actions_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    _ = unsafe posix_spawn_file_actions_addclose(&actions, ends[1])
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process = pid_t()
    let result = unsafe posix_spawn(&process, path, &actions, nil, &arguments, environ)
    close(ends[0])
    guard result == 0 else {
      close(ends[1])
      throw Complaint(
        .unavailable,
        "\(path) cannot be run, and only it reaches the keyring. Tools/install puts it there.")
    }
    var text = (input ?? "") + "\n"
    text.withUTF8 { _ = unsafe write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
      throw Complaint(ExitStatus(rawValue: code) ?? .unavailable, "")
    }
  }

  /// Beside this program.
  private static var path: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/kith-agent"
  }
}
