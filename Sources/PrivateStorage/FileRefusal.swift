import Glibc

/// Why a file or directory is not as private as a record needs it, or cannot be had at all.
package enum FileRefusal: Error, Hashable {
  case missing
  /// It belongs to another user.
  case wrongOwner
  /// It is a link, a device or another thing that is not a plain file or directory.
  case notPlain
  /// Others than its owner may use it.
  case openToOthers
  /// A system call failed.
  case system(call: String, errno: Int32)

  /// The failure of a call that has just been made.
  static func now(_ call: String) -> Self {
    switch errno {
    case ENOENT: .missing
    case ELOOP: .notPlain
    case let number: .system(call: call, errno: number)
    }
  }

  /// Whether the cause is a full disk or quota.
  package var isFull: Bool {
    if case .system(_, let number) = self { number == ENOSPC || number == EDQUOT } else { false }
  }

  /// Whether the cause is missing permission to write.
  package var isReadOnly: Bool {
    if case .system(_, let number) = self {
      number == EROFS || number == EACCES || number == EPERM
    } else {
      false
    }
  }
}
