import FoundationEssentials

/// A socket file that nobody listens on any more.
enum StaleSocket {
  static func remove(_ path: String) {
    // When it is gone already there is nothing to remove; binding says what else is wrong.
    try? FileManager.default.removeItem(atPath: path)
  }
}
