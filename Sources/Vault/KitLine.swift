/// A line of a recovery kit that counts, and where it stands: a kit may have been copied from paper.
struct KitLine {
  /// From 1, those counted that are for people.
  var number: Int
  /// With one blank between fields, and without what ends lines elsewhere.
  var text: String

  /// How many fields a line of a key has without its check.
  static let keyFields = 7

  static func all(in lines: [String]) -> [KitLine] {
    lines.enumerated().compactMap { index, line in
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let first = words.first, !first.hasPrefix("#") else { return nil }
      return KitLine(number: index + 1, text: words.joined(separator: " "))
    }
  }

  /// What is wrong with lines that are no whole kit, for people.
  static func fault(in lines: [KitLine]) -> String {
    let head = (lines.first?.text ?? "").split(separator: " ")
    guard let first = lines.first, head.first == "kith-kit", head.count > 1 else {
      return "This is not a recovery kit of Kith's."
    }
    if let format = Int(head[1]), format > 1 {
      return "The kit was written by a newer Kith. Install that one to read it."
    }
    let keys = lines.dropFirst().filter { !$0.text.hasPrefix("end ") }
    if let wrong = keys.first(where: { !$0.isRight }) {
      return
        "Line \(wrong.number) of the kit is not as it was written. Compare it with the kit, or "
        + "take another copy of it."
    }
    guard let last = lines.last, last.text.hasPrefix("end ") else {
      return "The kit ends after line \(lines.last?.number ?? first.number): the rest is missing."
    }
    let count = last.text.split(separator: " ")[1]
    if count != "\(keys.count)" {
      return
        "The kit has \(keys.count) keys, and its last line says \(count): a line is missing or "
        + "too many. Take another copy of it."
    }
    guard keys.allSatisfy({ $0.fields.count > keyFields }) else {
      // One of before lines had checks.
      return "A line of the kit is not as it was written. Take another copy of it."
    }
    return
      "Line \(first.number) or line \(last.number) of the kit is not as it was written. Compare "
      + "them with the kit, or take another copy of it."
  }

  private var fields: [Substring] { text.split(separator: " ") }

  /// Whether the line of a key is what was written, as far as it tells.
  private var isRight: Bool {
    let fields = fields
    guard fields.first == "key", fields.count >= Self.keyFields else { return false }
    guard fields.count > Self.keyFields else {
      return Hexadecimal.bytes(of: String(fields[6]))?.count == 32
    }
    let line = fields.prefix(Self.keyFields).joined(separator: " ")
    return fields.count == Self.keyFields + 1 && fields[7] == Self.check(of: line)
  }

  /// The first eight digits of a line's SHA-256.
  static func check(of line: String) -> String {
    String(RecoveryKit.digest(of: line.utf8).prefix(8))
  }
}
