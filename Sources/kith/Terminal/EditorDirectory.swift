import FoundationEssentials
import Glibc

/// A directory of its own for the file that an editor writes, which nobody else may enter: in the
/// login's runtime directory, which lies in memory, else in Kith's own data directory.
struct EditorDirectory {
  let path: String

  /// Removes what an earlier kith, ended by force, may have left, and makes a new one.
  ///
  /// - Throws: a complaint when there is no private place.
  init() throws {
    guard let place = Self.places.first(where: { Self.isOwn($0) }) else {
      throw Complaint(
        .ioError,
        "There is no private place for a file to edit: XDG_RUNTIME_DIR is not set, and there is no "
          + "data directory. Use - with a pipe instead.")
    }
    Self.removeLeftovers(in: place)
    var template = Array("\(place)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else {
      throw Complaint(.ioError, "No file to edit could be made in \(place). Use - with a pipe.")
    }
    path = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
  }

  /// What cannot be removed now is removed by the next one.
  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Removes what editors that were ended by force left, wherever it may be.
  static func removeLeftovers() { for place in places { removeLeftovers(in: place) } }

  private static let prefix = "kith-words-"

  private static var places: [String] {
    let environment = ProcessInfo.processInfo.environment
    let data = environment["KITH_DATA_DIR"] ?? environment["HOME"].map { "\($0)/.local/share/kith" }
    return [environment["XDG_RUNTIME_DIR"], data].compactMap { $0 }.filter { $0.hasPrefix("/") }
  }

  /// Whether it is a directory that belongs to this user and that no other may write to.
  private static func isOwn(_ place: String) -> Bool {
    var status = stat()
    guard unsafe stat(place, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == getuid()
      && status.st_mode & 0o022 == 0
  }

  /// Removes directories whose kith does not run any more.
  private static func removeLeftovers(in place: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let owner = name.dropFirst(prefix.count).split(separator: "-").first.flatMap { pid_t($0) }
      guard let owner, kill(owner, 0) != 0, errno == ESRCH else { continue }
      try? FileManager.default.removeItem(atPath: "\(place)/\(name)")
    }
  }
}
