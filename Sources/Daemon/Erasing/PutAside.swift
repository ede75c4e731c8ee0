import FoundationEssentials
import PrivateStorage

/// What restores put aside in the data directory: records of before, each in a directory of its own.
struct PutAside {
  /// The data directory.
  let directory: String

  private static let prefix = "before-restore-"

  /// Where they are, in the order of their names.
  var paths: [String] {
    // What cannot be listed is not there.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasPrefix(Self.prefix) }.sorted().map { "\(directory)/\($0)" }
      .filter(isDirectory)
  }

  /// Writes zeros over all their files and removes them.
  ///
  /// - Throws: what keeps one of them, with the others gone.
  func remove() throws(FileRefusal) {
    var failure: FileRefusal?
    for path in paths {
      do throws(FileRefusal) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names { try PrivateFiles.removeOverwritten("\(path)/\(name)") }
        try PrivateFiles.removeDirectory(path)
        try PrivateFiles.synchronise(directory: directory)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// A link to one elsewhere is none.
  private func isDirectory(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }
}
