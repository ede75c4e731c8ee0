import FlatJSON

/// The answers of a form as one JSON object of texts, for scripts.
struct JSONAnswers {
  private var answers: [String: String]

  /// - Parameters:
  ///   - source: a file, or - for standard input.
  ///   - known: the fields that the form has; another one is refused, so that nothing is lost.
  /// - Throws: a complaint when it is no such object.
  init(_ source: String, known: [String]) throws {
    let text =
      source == "-"
      ? try StandardInput.readAll(limit: Words.limit)
      : try StandardInput.readAll(from: source, limit: Words.limit)
    do {
      answers = try FlatJSON.decodeByFoundation([String: String].self, from: Array(text.utf8))
    } catch {
      throw Complaint(
        .badData, "The answers are not one JSON object of texts, so nothing was kept.")
    }
    if let other = answers.keys.sorted().first(where: { !known.contains($0) }) {
      throw Complaint(
        .badData,
        "\"\(other.prefix(40))\" is none of \(known.joined(separator: ", ")). Nothing was kept.")
    }
  }

  subscript(field: String) -> String? { answers[field] }
}
