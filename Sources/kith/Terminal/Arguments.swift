/// The words of the command line.
enum Arguments {
  /// All but the program's name.
  static var words: [String] { withNumbers(Array(CommandLine.arguments.dropFirst())) }

  /// `kith mood -3`: a mood below the usual is no option, so its sign is written as a minus.
  static func withNumbers(_ words: [String]) -> [String] {
    guard words.first == "mood" else { return words }
    var words = words
    for index in words.indices.dropFirst().prefix(2) {
      let digits = words[index].dropFirst()
      if words[index].first == "-", !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) })
      {
        words[index] = "\u{2212}\(digits)"
      }
      if words[index] != "add" { break }
    }
    return words
  }

  /// Refuses words that are not UTF-8; the standard library would replace their bytes unasked.
  static func checkEncoding() throws {
    var index = 1
    while let word = unsafe CommandLine.unsafeArgv[index] {
      if unsafe String(validatingCString: word) == nil {
        throw Complaint(
          .badData, "Word \(index) of the command is not valid UTF-8, so nothing was done.")
      }
      index += 1
    }
  }
}

/// An id at the head of some words, told apart from the rest.
func splitID(_ words: [String], prefix: Character) -> (id: String?, rest: [String]) {
  guard let first = words.first, first.first == prefix, Int(first.dropFirst()) != nil else {
    return (nil, words)
  }
  return (first, Array(words.dropFirst()))
}
