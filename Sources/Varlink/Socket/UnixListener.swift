import Glibc

/// A listening socket in the file system, for its owner alone.
package enum UnixListener {
  /// Binds a socket at `path`, mode 0600, in a directory made with mode 0700 where it is missing.
  ///
  /// - Returns: the bound descriptor, which the caller closes.
  /// - Throws: `ListenFailure` with errno's number.
  package static func bind(path: String) throws -> Int32 {
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      // It may be there already; if it cannot be made, binding says why.
      _ = unsafe mkdir(String(path[..<slash]), 0o700)
    }
    guard let address = UnixAddress(path: path) else { throw ListenFailure(errno: ENAMETOOLONG) }
    let descriptor = socket(
      AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw ListenFailure(errno: errno) }
    // Linux gives the file the mode of the unbound socket, so that it is never wider, even for a
    // moment, and the umask, which all threads share, stays as it is.
    var result = fchmod(descriptor, 0o600)
    if result == 0 {
      result = unsafe address.withSocketAddress { unsafe Glibc.bind(descriptor, $0, $1) }
    }
    let number = errno
    guard result == 0 else {
      _ = close(descriptor)
      throw ListenFailure(errno: number)
    }
    return descriptor
  }
}

/// A socket cannot be bound.
package struct ListenFailure: Error, Hashable, Sendable {
  package var errno: Int32
}
