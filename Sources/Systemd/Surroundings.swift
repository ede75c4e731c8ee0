import CSystemd
import Glibc

/// What the daemon is, and is in.
package enum Surroundings {
  /// Makes sure that memory never reaches a core dump or another process of the same user. The
  /// corresponding C functions are `setrlimit`, `prctl` and `umask`.
  package static func harden() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = unsafe setrlimit(__rlimit_resource_t(4), &limit)
    _ = kith_set_dumpable(0)
    _ = umask(0o077)
  }

  /// Lets this process open as many files as the system allows it: each connection is one. The
  /// corresponding C function is `setrlimit`.
  package static func raiseFileLimit() {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(7), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    _ = unsafe setrlimit(__rlimit_resource_t(7), &limit)
  }

  /// Gives back the pages of the program's code, most of which only starting needs. They stay in the
  /// system's cache, from which those that are used come back. The corresponding C function is
  /// `madvise`.
  package static func releaseCodePages() { kith_release_code_pages() }

  /// Free space where `path` is, in bytes; nil when it cannot be told. The corresponding C function
  /// is `statvfs`.
  package static func freeBytes(at path: String) -> Int64? {
    let bytes = unsafe kith_free_bytes(path)
    return bytes < 0 ? nil : bytes
  }

  /// Owner and permission bits of a file; nil when it cannot be looked at.
  package static func ownerAndMode(of path: String) -> (owner: UInt32, mode: UInt32)? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return (status.st_uid, status.st_mode & 0o7777)
  }

  /// The file behind a path, links followed; nil when there is none. The corresponding C function is
  /// `stat`.
  package static func file(
    at path: String
  ) -> (owner: UInt32, mode: UInt32, isRegular: Bool)? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return (status.st_uid, status.st_mode & 0o7777, status.st_mode & S_IFMT == S_IFREG)
  }

  /// Whether something can be written in a place where nothing should be.
  package static func canWrite(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

  package static var userID: UInt32 { getuid() }

  /// The user's name; nil when the system does not know one.
  package static var userName: String? {
    guard let entry = unsafe getpwuid(getuid()) else { return nil }
    return unsafe String(cString: entry.pointee.pw_name)
  }

  /// Whether the user's manager goes on after the last logout.
  package static var lingers: Bool {
    guard let name = userName else { return false }
    return unsafe access("/var/lib/systemd/linger/\(name)", F_OK) == 0
  }
}
