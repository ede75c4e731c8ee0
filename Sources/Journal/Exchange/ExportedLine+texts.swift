import Domain
import FlatJSON

extension ExportedLine {
  /// Checks the texts of a line that may hold some that no person could have written here: too long,
  /// or with control characters, which would reach the terminal of whoever reads them.
  ///
  /// - Parameter text: the line.
  /// - Throws: what is wrong with the first such text.
  func checkTexts(in text: String) throws(LineFault) {
    // Nearly every line is plain, and is not taken apart a second time.
    guard
      text.utf8.count > TextRule.maximumBytes || text.contains("\\")
        || !text.utf8.allSatisfy({
          (0x20..<0x7F).contains($0)
        })
    else { return }
    // It was read as a line before, so that it is JSON.
    let bytes = Array(text.utf8)
    guard let line = try? FlatJSON.decodeByFoundation([String: JSONTree].self, from: bytes),
      let payload = line["payload"]
    else { return }
    try Self.check(payload)
  }

  private static func check(_ tree: JSONTree) throws(LineFault) {
    switch tree {
    case .string(let text):
      guard let problem = TextRule.problem(with: text), problem != .empty else { return }
      throw LineFault(problem.sentence)
    case .array(let elements): for element in elements { try check(element) }
    case .object(let members): for member in members.values { try check(member) }
    default: return
    }
  }
}
