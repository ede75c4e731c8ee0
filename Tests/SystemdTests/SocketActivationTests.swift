import Glibc
import Systemd
import TestSupport
import Testing

/// Sockets are handed over in the environment, so each of these runs in a process of its own.
@Suite struct SocketActivationTests {
  /// Opens a socket of the Unix domain at the lowest free descriptor from 3 on.
  private static func open(at path: String?, listening: Bool) -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard let path else { return descriptor }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    if listening { _ = listen(descriptor, 1) }
    return descriptor
  }

  /// Says that everything up to `last` was handed over to process `process`.
  private static func handOver(through last: Int32, to process: pid_t = getpid()) {
    setenv("LISTEN_PID", "\(process)", 1)
    setenv("LISTEN_FDS", "\(last - 2)", 1)
  }

  @Test func `a listening socket that was handed over is found`() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let descriptor = Self.open(at: directory.path(of: "socket"), listening: true)
      Self.handOver(through: descriptor)
      // Others may have been handed on by the tests that run beside this one.
      #expect(SocketActivation.listeningSockets().last == descriptor)
    }
  }

  @Test func `of several sockets the one named varlink is taken`() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let first = Self.open(at: directory.path(of: "first"), listening: true)
      let second = Self.open(at: directory.path(of: "second"), listening: true)
      let names = (3...max(first, second)).map { $0 == second ? "varlink" : "other" }
      setenv("LISTEN_FDNAMES", names.joined(separator: ":"), 1)
      Self.handOver(through: max(first, second))
      #expect(SocketActivation.listeningSockets() == [second])
    }
  }

  @Test func `a socket that does not listen is left alone`() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let descriptor = Self.open(at: directory.path(of: "socket"), listening: false)
      Self.handOver(through: descriptor)
      #expect(!SocketActivation.listeningSockets().contains(descriptor))
    }
  }

  @Test func `what was handed to another process is not taken`() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let descriptor = Self.open(at: directory.path(of: "socket"), listening: true)
      Self.handOver(through: descriptor, to: 1)
      #expect(SocketActivation.listeningSockets() == [])
    }
  }

  @Test func `programs that the daemon might start are handed nothing`() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      Self.handOver(through: Self.open(at: directory.path(of: "socket"), listening: true))
      _ = SocketActivation.listeningSockets()
      #expect(getenv("LISTEN_FDS") == nil)
    }
  }

  @Test func `without socket activation there is none`() async {
    await #expect(processExitsWith: .success) {
      unsetenv("LISTEN_FDS")
      #expect(SocketActivation.listeningSockets() == [])
    }
  }
}
