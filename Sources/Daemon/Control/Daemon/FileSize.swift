import FoundationEssentials

/// Sizes of files.
enum FileSize {
  /// In bytes; 0 when the file cannot be looked at.
  static func bytes(of path: String) -> Int {
    // What is not there takes up nothing.
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    switch attributes?[.size] {
    case let size as Int: return size
    case let size as UInt64: return Int(size)
    case let size as Int64: return Int(size)
    default: return 0
    }
  }
}
