import Glibc
import Synchronization
import TestSupport

/// A program that goes on by itself, whose lines are read as they come, as a status bar does.
package final class ProgramLines: Sendable {
  private let directory: TemporaryDirectory
  private let process: RunningProcess
  private let descriptor: Int32
  private let pending = Mutex<[UInt8]>([])

  /// Starts it with a pipe as its standard output.
  ///
  /// - Parameters:
  ///   - program: what to run.
  ///   - words: of its command line.
  /// - Throws: when it cannot be started.
  package init(_ program: Program, _ words: [String]) throws {
    directory = try TemporaryDirectory()
    let path = directory.path(of: "pipe")
    mkfifo(path, 0o600)
    // The reader is there first; from then on it waits.
    descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    process = try RunningProcess(
      program, words, output: path, errors: directory.path(of: "errors")
    ) { Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC) }
    _ = fcntl(descriptor, F_SETFL, 0)
  }

  /// The next line; nil when no more come.
  package func next() async throws -> String? {
    try await onThread { [self] in
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        if let line = pending.withLock({ pending -> String? in
          guard let end = pending.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
          defer { pending.removeFirst(end + 1) }
          return String(decoding: pending[..<end], as: UTF8.self)
        }) {
          return line
        }
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count <= 0 { return nil }
        pending.withLock { $0 += buffer[..<count] }
      }
    }
  }

  /// Goes away, as a bar does that is started anew.
  ///
  /// - Returns: how the program ended, and what it said on standard error.
  package func stopReading() async throws -> (status: Int32, errors: String) {
    close(descriptor)
    let status = try await process.end()
    return (status, try text(of: directory.path(of: "errors")))
  }

  /// Sends a signal and waits for the end.
  @discardableResult
  package func end(by signal: Int32 = SIGTERM) async throws -> Int32 {
    process.signal(signal)
    return try await process.end()
  }
}
