import Glibc

/// Whether a kithd keeps the record now, found out without taking its lock for a moment, which would
/// keep one that starts from starting, and without waking anything.
enum DataInUse {
  /// Looks for the lock on `kithd.lock` among the locks of the system, `/proc/locks`.
  static var isHeld: Bool {
    guard let path = lockFile else { return false }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    // "12: FLOCK  ADVISORY  WRITE 4242 fe:01:131090 0 EOF". Some file systems tell another device
    // there; a file of the same number elsewhere costs a prompt nothing but a question.
    let wanted = ":\(status.st_ino) "
    return locks.split(separator: "\n").contains { $0.contains("FLOCK") && $0.contains(wanted) }
  }

  private static var lockFile: String? {
    let home = Environment.value("HOME").map { "\($0)/.local/share/kith" }
    return (Environment.value("KITH_DATA_DIR") ?? home).map { "\($0)/kithd.lock" }
  }

  private static var locks: String {
    let descriptor = unsafe open("/proc/locks", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    // A system with more locks than these has other worries than a prompt.
    while bytes.count < 1 << 20 {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count <= 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
