import FoundationEssentials
package import Glibc
import Synchronization
import TestSupport

/// A built program of this package, run as a person would run it.
package struct Program: Sendable {
  /// How a run ended.
  package struct Outcome: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String

    /// The lines of standard output.
    package var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  /// Where the programs are: beside the tests.
  package static let folder: String = {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
  }()

  package var path: String
  /// All of the environment that the program gets.
  package var environment: [String: String]

  /// - Parameters:
  ///   - name: of the program.
  ///   - environment: beside `PATH`, and what sanitizers are told.
  package init(_ name: String, environment: [String: String] = [:]) {
    path = "\(Self.folder)/\(name)"
    self.environment = environment.merging(Self.sanitizerOptions) { given, _ in given }
    self.environment["PATH"] = "/usr/bin:/bin"
  }

  /// What the sanitizer of these tests was told, which goes for the programs too.
  private static let sanitizerOptions = ProcessInfo.processInfo.environment.filter {
    ["TSAN_OPTIONS", "ASAN_OPTIONS"].contains($0.key)
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - words: of the command line.
  ///   - input: what standard input gives; nothing, if left out.
  /// - Returns: how it ended.
  /// - Throws: when it cannot be started.
  package func run(_ words: [String], input: String? = nil) async throws -> Outcome {
    await Turnstile.programs.enter()
    do {
      let outcome = try await runAlone(words, input: input)
      await Turnstile.programs.leave()
      return outcome
    } catch {
      await Turnstile.programs.leave()
      throw error
    }
  }

  private func runAlone(_ words: [String], input: String?) async throws -> Outcome {
    let directory = try TemporaryDirectory()
    let (output, errors) = (directory.path(of: "output"), directory.path(of: "errors"))
    try write(input ?? "", to: directory.path(of: "input"))
    let process = try RunningProcess(self, words, output: output, errors: errors) {
      Glibc.open(directory.path(of: "input"), O_RDONLY | O_CLOEXEC)
    }
    let status = try await process.end()
    return Outcome(
      status: status, output: try text(of: output), errors: try text(of: errors))
  }
}

/// A program while it runs. One that nobody waited for is killed when the value goes.
package final class RunningProcess: Sendable {
  package let id: pid_t
  private let hasEnded = Mutex(false)

  /// - Parameters:
  ///   - program: what to run.
  ///   - words: of its command line.
  ///   - output: the file that standard output is written to; standard input's, if nil.
  ///   - errors: the file that standard error is written to; standard input's, if nil.
  ///   - input: opens what standard input is.
  /// - Throws: `CannotStart`.
  package init(
    _ program: Program, _ words: [String], output: String?, errors: String?,
    input: () -> Int32
  ) throws {
    let descriptor = input()
    defer { close(descriptor) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, 0)
    for (number, path) in [(Int32(1), output), (Int32(2), errors)] {
      if let path {
        posix_spawn_file_actions_addopen(
          &actions, number, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      } else {
        posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      }
    }
    var attributes = Self.plainSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    var arguments = ([program.path] + words).map { strdup($0) } + [nil]
    var environment = program.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var process = pid_t()
    let result = posix_spawn(
      &process, program.path, &actions, &attributes, &arguments, &environment)
    guard result == 0 else { throw CannotStart(path: program.path, errorNumber: result) }
    id = process
  }

  /// All signals as they are for a program that a shell starts: the threads of tests block most.
  private static func plainSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    return attributes
  }

  deinit { if !hasEnded.withLock({ $0 }) { kill(id, SIGKILL) } }

  /// Waits until it ends.
  ///
  /// - Returns: its exit status; 128 and the number of the signal that ended it.
  /// - Throws: never, in effect.
  package func end() async throws -> Int32 {
    let id = id
    let status = try await onThread {
      var status: Int32 = 0
      while waitpid(id, &status, 0) < 0, errno == EINTR {}
      return status
    }
    hasEnded.withLock { $0 = true }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  package func signal(_ number: Int32) { kill(id, number) }

  /// A program is not there, or cannot be run.
  package struct CannotStart: Error {
    package var path: String
    package var errorNumber: Int32
  }
}
