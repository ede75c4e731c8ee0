/// The words of the command line.
enum Arguments {
  /// All but the program's name.
  static var words: [String] {
    withRhythm(withNumbers(Array(CommandLine.arguments.dropFirst())))
  }

  /// `kith mood -3`: a number below nothing is no option, so its sign is written as a minus.
  static func withNumbers(_ words: [String]) -> [String] {
    var words = words
    for index in words.indices {
      if words[index] == "--" { break }
      let isValue = index > 0 && withSigns.contains(words[index - 1])
      if words[index].first == "-", Double(words[index]) != nil, !isValue {
        words[index] = "\u{2212}\(words[index].dropFirst())"
      }
    }
    return words
  }

  /// Options that take a sign as it is typed.
  private static let withSigns = ["--items", "--total", "--value"]

  /// `kith rhythm bed 23:00` is what is meant by `kith rhythm log bed 23:00`.
  static func withRhythm(_ words: [String]) -> [String] {
    guard words.first == "rhythm", words.count > 1, DayPoint(words[1]) != nil else { return words }
    return ["rhythm", "log"] + words.dropFirst()
  }

  /// Words of a text, the signs of their numbers as they were typed.
  static func text(_ words: [String]) -> String {
    words.map { word in
      word.first == "\u{2212}" && Double(number(word)) != nil ? number(word) : word
    }.joined(separator: " ")
  }

  /// A word with the sign that a number has for programs.
  static func number(_ word: String) -> String { word.replacing("\u{2212}", with: "-") }

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
