import ControlAPI

/// The answers of a questionnaire as they are typed: "2,1,-,3".
enum MeasureAnswersOption {
  /// - Parameter text: numbers with commas or spaces between, `-` for one that is open.
  /// - Returns: one for each item.
  /// - Throws: a complaint when it cannot be read.
  static func read(_ text: String) throws -> [MeasuresInterface.ItemAnswer] {
    let words = text.split(omittingEmptySubsequences: false) { $0 == "," }
      .flatMap { part -> [String] in
        let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
        return words.isEmpty ? [""] : words
      }
    return try words.enumerated().map { index, word in
      if word == "-" { return MeasuresInterface.ItemAnswer(item: index + 1, value: nil) }
      guard let value = Int(word) else {
        throw Complaint(
          .usage, "Answers are numbers with commas between, - for one that is open: 2,1,-,3")
      }
      return MeasuresInterface.ItemAnswer(item: index + 1, value: value)
    }
  }
}
