import CSystemd
import Glibc

/// A program of the person's own, run without a shell, in a process group of its own, with nothing
/// of this process but what is given.
package struct OwnProgram: Sendable {
  package enum Ending: Hashable, Sendable {
    case ended(status: Int32)
    case killed(signal: Int32)
    /// It had to be ended, since it took too long.
    case tookTooLong
    /// It cannot be started; the number is errno's.
    case notStarted(errno: Int32)
  }

  /// What may be said to a program, in bytes: as much as a pipe takes at once.
  package static let longestInput = 60_000

  package var path: String
  package var environment: [String: String]
  package var directory: String
  /// How long it may take, in milliseconds.
  package var limit: Int32
  /// How long after SIGTERM comes SIGKILL, in milliseconds.
  package var grace: Int32

  package init(
    path: String, environment: [String: String], directory: String = "/", limit: Int32 = 10_000,
    grace: Int32 = 2000
  ) {
    self.path = path
    self.environment = environment
    self.directory = directory
    self.limit = limit
    self.grace = grace
  }

  /// Runs it with `input` on its standard input, and blocks until it has ended. What it prints goes
  /// nowhere. The corresponding C functions are `posix_spawn` and `pidfd_open`.
  package func run(input: [UInt8]) -> Ending {
    var ends: [Int32] = [-1, -1]
    guard input.count <= Self.longestInput else { return .notStarted(errno: E2BIG) }
    guard unsafe kith_pipe(&ends) == 0 else { return .notStarted(errno: errno) }
    // It fits into the pipe, so that this does not wait for the program.
    let written = unsafe input.withUnsafeBytes {
      unsafe write(ends[1], $0.baseAddress, $0.count)
    }
    _ = close(ends[1])
    defer { _ = close(ends[0]) }
    guard written == input.count else { return .notStarted(errno: EIO) }
    var child = pid_t()
    var number = unsafe spawn(&child, standardInput: ends[0])
    // An editor may be writing it at this moment, which is soon over.
    for _ in 0..<20 where number == ETXTBSY {
      OwnThread.sleep(seconds: 0.05)
      number = unsafe spawn(&child, standardInput: ends[0])
    }
    return number == 0 ? ending(of: child) : .notStarted(errno: number)
  }

  private func spawn(_ child: UnsafeMutablePointer<pid_t>, standardInput: Int32) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    _ = unsafe kith_spawn_in(&actions, directory)

    var attributes = posix_spawnattr_t()
    _ = unsafe posix_spawnattr_init(&attributes)
    defer { _ = unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    _ = unsafe sigemptyset(&none)
    _ = unsafe sigfillset(&all)
    _ = unsafe posix_spawnattr_setsigmask(&attributes, &none)
    _ = unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    _ = unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    _ = unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    let words = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return unsafe Self.withCStrings([path]) { arguments in
      unsafe Self.withCStrings(words) { variables in
        unsafe posix_spawn(child, path, &actions, &attributes, arguments, variables)
      }
    }
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ work: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe work(&pointers)
  }

  private func ending(of child: pid_t) -> Ending {
    let descriptor = pidfd_open(child, 0)
    defer { if descriptor >= 0 { _ = close(descriptor) } }
    var isLate = false
    if !Self.ends(descriptor, within: limit) {
      isLate = true
      _ = kill(-child, SIGTERM)
      _ = Self.ends(descriptor, within: grace)
      // Whatever it started, too: the group's name is its own until it has been waited for.
      _ = kill(-child, SIGKILL)
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    if isLate { return .tookTooLong }
    return status & 0x7f == 0 ? .ended(status: status >> 8 & 0xff) : .killed(signal: status & 0x7f)
  }

  private static func ends(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var descriptors = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    let deadline = SystemClock.monotonicMicroseconds() + UInt64(milliseconds) * 1000
    while true {
      let now = SystemClock.monotonicMicroseconds()
      let left = deadline > now ? Int32((deadline - now) / 1000 + 1) : 0
      let count = unsafe poll(&descriptors, 1, left)
      if count > 0 { return true }
      if count == 0 || errno != EINTR { return false }
    }
  }
}
