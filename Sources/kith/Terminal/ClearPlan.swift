import FoundationEssentials
import Glibc

/// What lies open in the data directory, so that it can be read without a daemon and a key. What
/// cannot be read is not there: nothing here ever complains.
struct ClearPlan {
  /// ISO 3166-1 alpha-2.
  var country: String?
  /// Numbers of the person's own.
  var ownNumbers: String?
  /// The plan, where they chose so.
  var plan: String?

  /// Reads the files in `$KITH_DATA_DIR`, else `~/.local/share/kith`.
  init() {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].map { "\($0)/.local/share/kith" }
    guard let directory = environment["KITH_DATA_DIR"] ?? home else { return }
    country = Self.text(of: "\(directory)/country.txt", limit: 16)
      .flatMap { $0.utf8.count == 2 ? $0 : nil }
    ownNumbers = Self.text(of: "\(directory)/numbers.txt", limit: 4096)
    plan = Self.text(of: "\(directory)/plan.txt", limit: 262_144)
  }

  /// A plain file's text, without white space around it; nil when there is none.
  private static func text(of path: String, limit: Int) -> String? {
    // A pipe in its place would keep a person waiting.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = 0
    while count < limit {
      let more = unsafe bytes.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress?.advanced(by: count), limit - count)
      }
      if more < 0, errno == EINTR { continue }
      if more <= 0 { break }
      count += more
    }
    let text = String(decoding: bytes.prefix(count), as: UTF8.self).trimmed
    return text.isEmpty ? nil : text
  }
}

/// Today, by this machine's clock and zone.
enum LocalDay {
  /// "2026-11-25".
  static var iso: String { formatted("%Y-%m-%d") }

  /// "25 November 2026".
  static var words: String { formatted("%e %B %Y").trimmed }

  private static func formatted(_ format: String) -> String {
    var now = time(nil)
    var civil = unsafe tm()
    guard unsafe localtime_r(&now, &civil) != nil else { return "" }
    var bytes = [CChar](repeating: 0, count: 64)
    let count = unsafe strftime(&bytes, bytes.count, format, &civil)
    return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
