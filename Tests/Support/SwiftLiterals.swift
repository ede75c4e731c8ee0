/// The texts of the string literals of Swift source, without what is interpolated; literals within
/// an interpolation are texts of their own. Comments are passed over.
package struct SwiftLiterals {
  private var rest: ArraySlice<Character>
  private var found: [String] = []

  /// Reads a whole file.
  package static func texts(of source: String) -> [String] {
    var reader = Self(rest: Array(source)[...])
    reader.readCode(untilClosing: false)
    return reader.found
  }

  private init(rest: ArraySlice<Character>) { self.rest = rest }

  private func begins(_ text: String) -> Bool { rest.starts(with: text) }

  private mutating func readCode(untilClosing: Bool) {
    var depth = 0
    while let next = rest.first {
      if begins("//") {
        rest = rest.drop { !$0.isNewline }
      } else if begins("/*") {
        while !rest.isEmpty, !begins("*/") { rest.removeFirst() }
        rest = rest.dropFirst(2)
      } else if next == "\"" || next == "#" && hashesBeforeQuote > 0 {
        readLiteral()
      } else {
        rest.removeFirst()
        if next == "(" { depth += 1 }
        if next == ")" {
          if untilClosing, depth == 0 { return }
          depth -= 1
        }
      }
    }
  }

  /// How many hashes stand before the quote of a raw literal; 0 where it is none.
  private var hashesBeforeQuote: Int {
    let count = rest.prefix { $0 == "#" }.count
    return rest.dropFirst(count).first == "\"" ? count : 0
  }

  private mutating func readLiteral() {
    let hashes = String(repeating: "#", count: hashesBeforeQuote)
    rest = rest.dropFirst(hashes.count)
    let quote = begins("\"\"\"") ? "\"\"\"" : "\""
    rest = rest.dropFirst(quote.count)
    let (end, escape) = (quote + hashes, "\\" + hashes)
    var text = ""
    while !rest.isEmpty, !begins(end) {
      if begins(escape + "(") {
        rest = rest.dropFirst(escape.count + 1)
        readCode(untilClosing: true)
        // What is put in is a word of its own.
        text += " "
      } else if begins(escape) {
        rest = rest.dropFirst(escape.count)
        // A line that is broken in the source goes on; anything else that is escaped is no letter.
        let escaped = rest.popFirst()
        if !(escaped?.isNewline ?? false) { text += " " }
      } else if let next = rest.popFirst() {
        text.append(next)
      }
    }
    rest = rest.dropFirst(end.count)
    found.append(text)
  }
}
