/// The words of the command line.
enum Arguments {
  /// All but the program's name.
  static var words: [String] { Array(CommandLine.arguments.dropFirst()) }

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
