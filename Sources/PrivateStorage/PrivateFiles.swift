import Glibc

/// Files and directories that nobody but their owner may read.
///
/// The corresponding C functions are `mkdir`, `open`, `fstat`, `fchmod`, `read`, `write`, `link`,
/// `rename` and `fsync`.
package enum PrivateFiles {
  /// Makes `path` a directory of mode 0700, its missing parents too, or tightens one that is there.
  package static func prepareDirectory(_ path: String) throws(FileRefusal) {
    try makeDirectory(path)
    try OpenFile(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW).makePrivate(mode: 0o700)
  }

  /// Makes `path` an empty file of mode 0600, durable in its directory, or tightens one that is
  /// there. Throws `system(_, EROFS)` when that cannot be written.
  package static func prepareFile(_ path: String, in directory: String) throws(FileRefusal) {
    do {
      let file = try OpenFile(path, flags: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try file.makePrivate(mode: 0o600)
      try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
    } catch FileRefusal.system(_, EEXIST) {
      try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK).makePrivate(mode: 0o600)
      // SQLite opens for reading what it cannot write, and then says of the lock that the disk failed.
      _ = try OpenFile(path, flags: O_RDWR | O_NOFOLLOW | O_NONBLOCK)
    }
  }

  /// The content of a small file that only its owner may use, at most `limit` bytes of it.
  package static func read(_ path: String, limit: Int) throws(FileRefusal) -> [UInt8] {
    let file = try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try file.requirePrivate()
    return try file.read(limit: limit)
  }

  /// Writes a new file of mode 0600 that is there whole and durably, or not at all.
  /// Throws `system(_, EEXIST)` when `path` is there already.
  package static func create(_ path: String, in directory: String, content: [UInt8])
    throws(FileRefusal)
  {
    try makeDirectory(directory)
    let draft = path + ".new"
    try remove(draft)
    do {
      let file = try OpenFile(draft, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try file.makePrivate(mode: 0o600)
      try file.write(content)
      try file.synchronise()
    }
    // A link, unlike a rename, never replaces a key that appeared meanwhile.
    let linked = unsafe link(draft, path)
    let failure = errno
    try remove(draft)
    guard linked == 0 else { throw .system(call: "link", errno: failure) }
    try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
  }

  /// Writes a file of mode 0600 in the place of whatever is there: it is the old one or the new one,
  /// whole, whenever the machine stops.
  package static func replace(_ path: String, in directory: String, content: [UInt8])
    throws(FileRefusal)
  {
    let draft = path + ".new"
    try remove(draft)
    do {
      let file = try OpenFile(draft, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try file.makePrivate(mode: 0o600)
      try file.write(content)
      try file.synchronise()
    }
    guard unsafe rename(draft, path) == 0 else {
      let failure = FileRefusal.now("rename")
      try remove(draft)
      throw failure
    }
    try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
  }

  /// Puts one file in the place of another, durably, and overwrites the bytes of the other unless
  /// somebody still has it under another name. It is the one or the other, whole, whenever the machine
  /// stops.
  package static func supersede(_ path: String, with draft: String, in directory: String)
    throws(FileRefusal)
  {
    let old = try OpenFile(path, flags: O_WRONLY | O_NOFOLLOW)
    try OpenFile(draft, flags: O_RDONLY | O_NOFOLLOW).synchronise()
    try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
    guard unsafe rename(draft, path) == 0 else { throw .now("rename") }
    try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
    try old.overwriteIfUnnamed()
  }

  /// Moves a file to the place of another in the same directory, durably.
  package static func move(_ path: String, to target: String, in directory: String)
    throws(FileRefusal)
  {
    guard unsafe rename(path, target) == 0 else { throw .now("rename") }
    try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
  }

  /// Writes zeros over a plain file of the owner's, durably, and leaves its length; one that is not
  /// there is no error. Where a file system or disk writes elsewhere, the old content stays there.
  package static func overwrite(_ path: String) throws(FileRefusal) {
    do {
      let file = try OpenFile(path, flags: O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
      try file.write([UInt8](repeating: 0, count: try file.size()))
      try file.synchronise()
    } catch FileRefusal.missing {
      return
    }
  }

  /// Removes a plain file of the owner's and writes zeros over what it held, so that it does not stay
  /// in blocks that are free, unless somebody still has it under another name; one that is not there is
  /// no error.
  package static func removeOverwritten(_ path: String) throws(FileRefusal) {
    do {
      let file = try OpenFile(path, flags: O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
      try remove(path)
      try file.overwriteIfUnnamed()
    } catch .missing {
      return
    }
  }

  /// Gives a file or directory another name, which nothing has. The directories are not synchronised;
  /// `synchronise` does that. False when there is nothing of the old name.
  @discardableResult
  package static func move(_ path: String, to other: String) throws(FileRefusal) -> Bool {
    guard unsafe rename(path, other) != 0 else { return true }
    guard errno == ENOENT else { throw .now("rename") }
    return false
  }

  /// Makes the names in a directory durable.
  package static func synchronise(directory: String) throws(FileRefusal) {
    try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
  }

  /// Removes an empty directory; one that is not there is no error.
  package static func removeDirectory(_ path: String) throws(FileRefusal) {
    guard unsafe rmdir(path) == 0 || errno == ENOENT else { throw .now("rmdir") }
  }

  /// Whether there is anything of that name.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Removes a file; one that is not there is no error.
  package static func remove(_ path: String) throws(FileRefusal) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .now("unlink") }
  }

  /// Removes a file so that it does not come back when the machine stops.
  package static func removeDurably(_ path: String, in directory: String) throws(FileRefusal) {
    try remove(path)
    try OpenFile(directory, flags: O_RDONLY | O_DIRECTORY).synchronise()
  }

  private static func makeDirectory(_ path: String) throws(FileRefusal) {
    guard unsafe mkdir(path, 0o700) != 0 else { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw .missing }
      try makeDirectory(String(path[..<slash]))
      guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .now("mkdir") }
    default: throw .now("mkdir")
    }
  }
}
