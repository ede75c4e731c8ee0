package import Glibc
package import TestSupport

/// The built `kithd`, in a place of its own, started as a service manager starts it: it tells when
/// it is ready.
package final class KithdProcess: Sendable {
  package let directory: TemporaryDirectory
  private let process: RunningProcess
  private let mailbox: Mailbox

  package var socket: String { directory.path(of: "run/kith/org.kith") }
  package var id: pid_t { process.id }

  /// Starts it, and waits until it is ready.
  ///
  /// - Parameter directory: its place; a new one, if nil.
  /// - Throws: when it cannot be started, or ends before it is ready.
  package init(in directory: TemporaryDirectory? = nil) async throws {
    let place = try directory ?? TemporaryDirectory()
    self.directory = place
    mailbox = try Mailbox(place.path(of: "notify"))
    var program = Self.program(in: place)
    program.environment["NOTIFY_SOCKET"] = place.path(of: "notify")
    let socket = place.path(of: "run/kith/org.kith")
    process = try RunningProcess(
      program, ["--data-dir", place.path(of: "data"), "--socket", socket],
      output: place.path(of: "log"), errors: place.path(of: "log")
    ) { Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC) }
    try await mailbox.wait(for: "READY=1")
  }

  /// `kithd` with the environment of a place.
  package static func program(in place: TemporaryDirectory) -> Program {
    try? makeDirectory(place.path(of: "run"))
    return Program(
      "kithd",
      environment: [
        "HOME": place.path(of: "home"), "XDG_CONFIG_HOME": place.path(of: "config"),
        "XDG_RUNTIME_DIR": place.path(of: "run"), "TZ": "Europe/London",
      ])
  }

  /// The built `kith`, which talks to this daemon.
  package var kith: Program {
    Program("kith", environment: ["HOME": directory.path(of: "home"), "KITH_SOCKET": socket])
  }

  /// Sends SIGHUP, and waits until it is ready again.
  package func reload() async throws {
    process.signal(SIGHUP)
    try await mailbox.wait(for: "READY=1")
  }

  /// What it has logged so far.
  package func log() throws -> String { try text(of: directory.path(of: "log")) }

  /// Sends a signal and waits for the end.
  @discardableResult
  package func end(by signal: Int32 = SIGTERM) async throws -> Int32 {
    process.signal(signal)
    return try await process.end()
  }
}

/// Where `sd_notify` messages arrive.
private final class Mailbox: Sendable {
  private let descriptor: Int32

  init(_ path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    unlink(path)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw RunningProcess.CannotStart(path: path, errorNumber: errno) }
    var time = timeval(tv_sec: 90, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  /// Returns when a message has `word` in it.
  func wait(for word: String) async throws {
    let descriptor = descriptor
    try await onThread {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count >= 0 else {
          throw RunningProcess.CannotStart(path: "kithd", errorNumber: errno)
        }
        if String(decoding: buffer[..<count], as: UTF8.self).contains(word) { return }
      }
    }
  }
}
