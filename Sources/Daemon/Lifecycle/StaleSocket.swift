import FoundationEssentials

/// A socket file that nobody listens on any more.
enum StaleSocket {
  static func isSocket(_ path: String) -> Bool {
    // What cannot be looked at is not touched either.
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSocket
  }

  static func remove(_ path: String) {
    // When it is gone already there is nothing to remove; binding says what else is wrong.
    try? FileManager.default.removeItem(atPath: path)
  }
}
