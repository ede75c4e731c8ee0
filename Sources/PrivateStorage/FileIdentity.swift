import Glibc

/// Which file it is, whatever it is called.
///
/// The corresponding C function is `lstat`.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// The file that has a name now, a link itself and not what it leads to. It is not opened.
  ///
  /// - Throws: `FileRefusal.missing` when nothing has it.
  package init(of path: String) throws(FileRefusal) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw .now("lstat") }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
