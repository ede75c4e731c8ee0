import PrivateStorage

/// The hold of one process on a data directory, for as long as the value lives.
///
/// It is an `flock` on `kithd.lock`, so the system lets go of it when the process ends in whatever
/// way. The file stays, since removing it would let two processes lock two files of that name.
package final class DataDirectoryLock: Sendable {
  /// Why the directory could not be taken.
  package enum Refusal: Error, Hashable, Sendable {
    /// Another process holds it.
    case inUse
    /// It could not be used at all; the failure says why.
    case unusable(EventLogError.Code, message: String)
  }

  private let file: OpenFile

  /// Takes the directory at `path`, made with mode 0700 when it is missing, or refuses at once.
  package init(directory path: String) throws(Refusal) {
    do {
      try PrivateFiles.prepareDirectory(path)
      let name = path + "/kithd.lock"
      _ = try PrivateFiles.prepareFile(name, in: path)
      file = try OpenFile(name, flags: 0)
      guard try file.tryLock() else { throw Refusal.inUse }
    } catch let refusal as FileRefusal {
      let failure = EventLogError(refusal, path: path)
      throw .unusable(failure.code, message: failure.message)
    } catch {
      throw .inUse
    }
  }
}
