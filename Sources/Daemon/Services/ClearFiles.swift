import PrivateStorage

/// The few files that are readable without a key, so that `kith plan` works when nothing else does:
/// the country, the person's own numbers, and the plan where they chose so. Nobody but their owner
/// may read them.
struct ClearFiles {
  /// The data directory.
  var directory: String

  var country: String { "\(directory)/country.txt" }
  var numbers: String { "\(directory)/numbers.txt" }
  var plan: String { "\(directory)/plan.txt" }

  /// Makes a file say this and nothing else; without a text there is no file.
  ///
  /// - Parameters:
  ///   - text: what it is to say.
  ///   - path: one of the files above.
  /// - Returns: whether it does now.
  func put(_ text: String?, at path: String) -> Bool {
    do {
      guard let text else {
        try PrivateFiles.remove(path)
        return true
      }
      let bytes = Array(text.utf8)
      // What cannot be read, or lies open to others, is written anew.
      if let known = try? PrivateFiles.read(path, limit: bytes.count + 1), known == bytes {
        return true
      }
      try PrivateFiles.replace(path, in: directory, content: bytes)
      return true
    } catch {
      return false
    }
  }
}
