import Glibc

/// A connected stream socket of the Unix domain, used by one thread at a time.
package final class UnixSocket {
  /// -1 once closed.
  private var descriptor: Int32

  /// Takes over a connected descriptor.
  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// - Parameters:
  ///   - path: of the socket.
  ///   - milliseconds: how long connecting and each sending and receiving may take; nil for ever.
  /// - Throws: `VarlinkFailure.cannotConnect`.
  package init(connectingTo path: String, within milliseconds: Int? = nil) throws {
    descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw VarlinkFailure.cannotConnect(errno: errno) }
    if let milliseconds { setTimeouts(milliseconds: milliseconds) }
    guard let address = UnixAddress(path: path) else {
      throw VarlinkFailure.cannotConnect(errno: ENAMETOOLONG)
    }
    let result = unsafe address.withSocketAddress { address, length in
      unsafe connect(descriptor, address, length)
    }
    guard result == 0 else {
      let number = errno
      close()
      throw VarlinkFailure.cannotConnect(errno: number)
    }
  }

  deinit { if descriptor >= 0 { _ = Glibc.close(descriptor) } }

  package func close() {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
    descriptor = -1
  }

  /// How long sending, receiving and, before it is connected, connecting may take. The corresponding
  /// C function is `setsockopt` with `SO_RCVTIMEO` and `SO_SNDTIMEO`.
  package func setTimeouts(milliseconds: Int) {
    var time = timeval(
      tv_sec: milliseconds / 1000, tv_usec: suseconds_t(milliseconds % 1000 * 1000))
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      _ = unsafe setsockopt(
        descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
    }
  }

  /// The corresponding C function is `setsockopt` with `SO_RCVTIMEO`.
  package func setReceiveTimeout(seconds: Int) {
    var time = timeval(tv_sec: seconds, tv_usec: 0)
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  /// Sends all of `bytes`; never raises SIGPIPE.
  ///
  /// - Throws: `VarlinkFailure.connectionLost`.
  package func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw VarlinkFailure.connectionLost
      }
    }
  }

  /// What has arrived, at least one byte; none at the end.
  ///
  /// - Throws: `VarlinkFailure.connectionLost` or `.timedOut`.
  package func receive() throws -> [UInt8] {
    while true {
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, used in
        unsafe count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
        used = max(count, 0)
      }
      if count >= 0 { return bytes }
      switch errno {
      case EINTR: continue
      case EAGAIN: throw VarlinkFailure.timedOut
      default: throw VarlinkFailure.connectionLost
      }
    }
  }
}
