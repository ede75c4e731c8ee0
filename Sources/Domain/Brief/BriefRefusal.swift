/// Why something about a brief is not taken.
package enum BriefRefusal: Error, Hashable, Sendable {
  case noWords(EntryNumber)
  case digest

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .noWords: "brief.noWords"
    case .digest: "brief.digest"
    }
  }

  package var sentence: String {
    switch self {
    case .noWords(let entry):
      "\(entry) has no words of yours to show again. To choose some: kith back --choose"
    case .digest: "A digest is 64 hexadecimal digits in small letters."
    }
  }
}
