import FlatJSON
import Journal
import PrivateStorage

/// What is being erased, on disk for as long as it takes, so that it goes on to its end at the next
/// start when it is cut off. It holds ids and numbers of keys, and nothing of what anything says.
struct ErasureFile {
  /// The data directory.
  var directory: String

  var path: String { "\(directory)/erasing" }

  /// A million numbers of keys and entries.
  private static let limit = 32 << 20

  /// What was begun; nil when nothing was.
  ///
  /// - Throws: `JournalError.storage` when there is something that cannot be read.
  func read() throws -> Erasure? {
    do throws(FileRefusal) {
      let bytes = try PrivateFiles.read(path, limit: Self.limit)
      return try decode(bytes)
    } catch .missing {
      return nil
    } catch {
      throw unreadable
    }
  }

  /// Whether something is being erased, beside what a restore left out and only has to be recorded.
  ///
  /// - Throws: as `read()`.
  func isOfErasing() throws -> Bool {
    guard let erasure = try read() else { return false }
    return erasure.kind != .leftOut
  }

  private func decode(_ bytes: [UInt8]) throws(FileRefusal) -> Erasure {
    do {
      return try FlatJSON.decode(Erasure.self, from: bytes)
    } catch {
      throw .notPlain
    }
  }

  /// Durable on return.
  func write(_ erasure: Erasure) throws {
    do {
      try PrivateFiles.replace(
        path, in: directory, content: try FlatJSON.encode(erasure, sortsKeys: true))
    } catch let refusal as FileRefusal {
      throw JournalError.storage(
        reason: refusal.isFull ? "full" : "readOnly",
        advice: refusal.isFull
          ? "The disk is full, so nothing was erased. Make room, then repeat."
          : "\(directory) cannot be written, so nothing was erased.", isFatal: false)
    }
  }

  /// Durable on return.
  func remove() throws {
    do {
      try PrivateFiles.removeDurably(path, in: directory)
    } catch {
      throw unreadable
    }
  }

  private var unreadable: JournalError {
    JournalError.storage(
      reason: "damagedLog",
      advice: "Something was being erased, and \(path), which says what, cannot be read. Move it "
        + "away, start kithd again, and erase once more.", isFatal: false)
  }
}
