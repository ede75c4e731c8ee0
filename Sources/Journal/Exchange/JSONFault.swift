import FlatJSON

/// What is wrong with a JSON text of several lines, and exactly where.
package struct JSONFault: Hashable, Sendable {
  /// For people.
  package var message: String
  /// From 1.
  package var line: Int
  /// From 1; 0 for the whole line.
  package var column: Int

  /// What a failure to read `text` means.
  package init(_ error: any Error, in text: String) {
    let fault = LineFault(error, in: text)
    self.init(fault.message, at: fault.column, in: text)
  }

  /// A rule that the value of a path breaks.
  ///
  /// - Parameters:
  ///   - message: for people.
  ///   - path: of the value, "bands.Index 1.from"; where it is absent, the one around it is meant.
  ///   - text: the whole text.
  package init(_ message: String, path: String, in text: String) {
    let places = JSONPlaces(text)
    var names = path.split(separator: ".")
    var column = places.column(of: path)
    while column == nil, !names.isEmpty {
      names.removeLast()
      column = places.column(of: names.joined(separator: "."))
    }
    self.init(message, at: column ?? 0, in: text)
  }

  private init(_ message: String, at place: Int, in text: String) {
    self.message = message
    let before = text.prefix(max(0, place - 1))
    line = 1 + before.count(where: \.isNewline)
    column =
      place == 0 ? 0 : 1 + before.reversed().prefix { !$0.isNewline }.count
  }

  /// "line 3, column 12".
  package var place: String { column == 0 ? "line \(line)" : "line \(line), column \(column)" }
}
