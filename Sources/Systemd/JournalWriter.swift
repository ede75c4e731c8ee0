import CSystemd
import Glibc

/// Writes structured entries into the journal.
package enum JournalWriter {
  /// Whether standard error goes to the journal already: the stream that systemd made for it is the
  /// one that `JOURNAL_STREAM` names.
  package static func isConnected(environment: [String: String]) -> Bool {
    guard let stream = environment["JOURNAL_STREAM"] else { return false }
    var status = stat()
    guard unsafe fstat(2, &status) == 0 else { return false }
    return stream == "\(status.st_dev):\(status.st_ino)"
  }

  /// Sends one entry. Values may have any bytes and any number of lines. The corresponding C
  /// function is `sd_journal_sendv`.
  ///
  /// - Parameter fields: names in capitals, `MESSAGE` among them.
  /// - Throws: `SystemFailure` when the journal does not take it.
  package static func send(_ fields: [(name: String, value: String)]) throws {
    let buffers = unsafe fields.map { name, value in
      unsafe Array("\(name)=\(value)".utf8).withUnsafeBufferPointer { source in
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: source.count)
        _ = unsafe copy.initialize(from: source)
        return unsafe copy
      }
    }
    defer { unsafe buffers.forEach { unsafe $0.deallocate() } }
    let vectors = unsafe buffers.map { buffer in
      unsafe iovec(iov_base: UnsafeMutableRawPointer(buffer.baseAddress), iov_len: buffer.count)
    }
    let result = unsafe vectors.withUnsafeBufferPointer {
      unsafe sd_journal_sendv($0.baseAddress, Int32($0.count))
    }
    if result < 0 { throw SystemFailure(errno: -result) }
  }
}

/// A call of the operating system failed.
package struct SystemFailure: Error, Hashable, Sendable {
  package var errno: Int32
}
