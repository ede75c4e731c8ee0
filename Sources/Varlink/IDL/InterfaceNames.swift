/// The forms of names, after UAPI.20.
package enum InterfaceNames {
  /// `[A-Za-z]([-]*[A-Za-z0-9])*(\.[A-Za-z0-9]([-]*[A-Za-z0-9])*)+`
  package static func isInterface(_ name: String) -> Bool {
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let first = labels[0].utf8.first, isLetter(first) else { return false }
    return labels.allSatisfy { label in
      guard let first = label.utf8.first, let last = label.utf8.last else { return false }
      return isLetterOrDigit(first) && isLetterOrDigit(last)
        && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
  }

  /// `[A-Z][A-Za-z0-9]*`
  package static func isMember(_ name: String) -> Bool {
    guard let first = name.utf8.first, (65...90).contains(first) else { return false }
    return name.utf8.allSatisfy(isLetterOrDigit)
  }

  /// `[A-Za-z](_?[A-Za-z0-9])*`
  package static func isField(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first), name.utf8.last != UInt8(ascii: "_"),
      !name.contains("__")
    else { return false }
    return name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (48...57).contains(byte)
  }
}
