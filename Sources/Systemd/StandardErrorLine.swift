import Glibc

/// Lines on standard error.
package enum StandardErrorLine {
  package static func write(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    // When nobody hears there is nobody to tell.
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
