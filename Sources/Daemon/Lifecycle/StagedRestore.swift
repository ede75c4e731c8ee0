import EventLog
import FoundationEssentials
import PrivateStorage

/// A record that was made ready beside the one that is here, and takes its place.
///
/// It lies in `restore`, and counts once the file `ready` there names where the old files go. Every
/// step can be repeated, so that one that was cut off is carried on with at the next start; without
/// that file all of it is thrown away.
struct StagedRestore {
  /// The data directory.
  let directory: String

  var path: String { "\(directory)/restore" }
  private var mark: String { "\(path)/ready" }

  /// Empties the place, or makes it.
  ///
  /// - Throws: `EventLogError`.
  func prepare() throws(EventLogError) {
    try guarded { () throws(FileRefusal) in
      try removeAll()
      try PrivateFiles.prepareDirectory(path)
    }
  }

  /// Throws away what was made ready.
  ///
  /// - Throws: `EventLogError`.
  func discard() throws(EventLogError) {
    try guarded { () throws(FileRefusal) in try removeAll() }
  }

  /// Says that all is there and on disk, and puts it in place.
  ///
  /// - Parameter stamp: names the directory of the old files.
  /// - Returns: where the old files are; empty when there were none.
  /// - Throws: `EventLogError`.
  func commit(stamp: String) throws(EventLogError) -> String {
    for file in ["log.db-wal", "keys.db-wal"] where PrivateFiles.exists("\(path)/\(file)") {
      throw EventLogError(
        .io, "The record that was made ready in \(path) is not whole, so nothing was changed.")
    }
    var name = "before-restore-\(stamp)"
    var number = 1
    while PrivateFiles.exists("\(directory)/\(name)") {
      number += 1
      name = "before-restore-\(stamp)-\(number)"
    }
    try guarded { () throws(FileRefusal) in
      try PrivateFiles.prepareDirectory("\(directory)/\(name)")
      try PrivateFiles.synchronise(directory: directory)
      try PrivateFiles.synchronise(directory: path)
      try PrivateFiles.create(mark, in: path, content: [UInt8]("\(name)\n".utf8))
    }
    try settle()
    return "\(directory)/\(name)"
  }

  /// Carries on with what was cut off, or throws away what was not ready. Called before the record is
  /// opened.
  ///
  /// - Throws: `EventLogError`.
  func settle() throws(EventLogError) {
    guard PrivateFiles.exists(path) else { return }
    try guarded { () throws(FileRefusal) in
      if PrivateFiles.exists(mark) {
        let name = String(decoding: try PrivateFiles.read(mark, limit: 256), as: UTF8.self)
        let aside = "\(directory)/\(name.filter { !$0.isNewline })"
        try PrivateFiles.prepareDirectory(aside)
        try put("log.db", aside: aside, with: ["cache.db", "erasing"])
        try put("erasing", aside: aside)
        try put("keys.db", aside: aside)
        if PrivateFiles.exists("\(path)/gone.txt") {
          try PrivateFiles.move("\(path)/gone.txt", to: "\(aside)/gone.txt")
        }
        try PrivateFiles.synchronise(directory: aside)
        try PrivateFiles.synchronise(directory: directory)
        try PrivateFiles.remove(mark)
        try PrivateFiles.synchronise(directory: path)
      }
      try removeAll()
    }
  }

  /// Puts a file in its place if it still waits for that, the old one and what belongs to it aside
  /// first.
  private func put(
    _ name: String, aside: String, with others: [String] = []
  ) throws(FileRefusal) {
    guard PrivateFiles.exists("\(path)/\(name)") else { return }
    for old in [name] + others {
      // The write-ahead log goes first: without its file it means nothing, and beside the new one it
      // would be taken for its own.
      for ending in ["-wal", "-shm", "-journal", ""] {
        try PrivateFiles.move("\(directory)/\(old)\(ending)", to: "\(aside)/\(old)\(ending)")
      }
    }
    try PrivateFiles.move("\(path)/\(name)", to: "\(directory)/\(name)")
  }

  private func removeAll() throws(FileRefusal) {
    // A directory that cannot be listed cannot be removed either, which is told below.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    // It may hold what has been erased here.
    for name in names { try PrivateFiles.removeOverwritten("\(path)/\(name)") }
    try PrivateFiles.removeDirectory(path)
  }

  private func guarded(_ body: () throws(FileRefusal) -> Void) throws(EventLogError) {
    do {
      try body()
    } catch {
      throw EventLogError(error, path: path)
    }
  }
}
