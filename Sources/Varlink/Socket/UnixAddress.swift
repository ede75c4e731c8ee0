import Glibc

/// The address of a socket in the file system.
struct UnixAddress {
  private var address = sockaddr_un()

  /// Nil when the path is longer than the 107 bytes that an address holds.
  init?(path: String) {
    let bytes = Array(path.utf8)
    guard bytes.count < 108, !bytes.isEmpty, !bytes.contains(0) else { return nil }
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
  }

  func withSocketAddress<Result>(
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    unsafe withUnsafePointer(to: address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
