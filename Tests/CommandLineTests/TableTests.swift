import Testing

@testable import kith

private func table(_ rows: [String]...) -> [String] {
  var table = Table()
  for row in rows {
    switch row.count {
    case 1: table.add(row[0])
    case 2: table.add(row[0], row[1])
    default: table.add(row[0], row[1], row[2])
    }
  }
  return table.lines
}

@Test func `columns stand two blanks apart, and nothing trails`() {
  #expect(
    table(["h1", "for tomorrow", "Ring Jo"], ["h12", "", ""])
      == ["h1   for tomorrow  Ring Jo", "h12"])
}

@Test func `a table without rows has no lines`() {
  #expect(table().isEmpty)
}

@Test func `the last column is folded between words, under itself`() {
  let lines = table(["h1", String(repeating: "word ", count: 30)])
  #expect(lines.count == 2)
  #expect(lines[1].hasPrefix("    word"))
}

@Test(arguments: [
  "a", "word", "一二三", "🙂", "e\u{301}", "ひらがな", "각", "👩‍👩‍👧", "🇵🇹", "ｆｕｌｌ", "x\u{200B}y",
])
func `no line is wider than 80 columns whatever is in it`(piece: String) {
  let words = (1...60).map { _ in piece }
  for text in [words.joined(separator: " "), words.joined(), words.joined(separator: "\n")] {
    for line in table(["e57", "Tuesday 1 December, 15:00", text], [piece, piece, piece]) {
      #expect(width(line) <= 80, "\(line)")
    }
  }
}

@Test func `wide characters and marks line up with plain ones`() {
  let lines = table(["日本", "x"], ["ab", "x"], ["e\u{301}", "x"], ["🙂", "x"])
  #expect(lines.map(width) == [7, 7, 7, 7])
}

@Test func `a remark stands below its row, indented and folded`() {
  var table = Table()
  table.add("12", "PHQ-9", "Tuesday")
  table.remark(String(repeating: "lower than before ", count: 6))
  table.add("7", "GAD-7", "Tuesday")
  table.remark("")
  #expect(
    table.lines == [
      "12  PHQ-9  Tuesday",
      "    lower than before lower than before lower than before lower than before",
      "    lower than before lower than before",
      "7   GAD-7  Tuesday",
    ])
}

@Test func `folding keeps every character`() {
  let text = "日本語のとても長いことばです 🙂🙂🙂🙂🙂🙂 and e\u{301}e\u{301}e\u{301} too"
  for limit in 2...20 {
    let folded = fold(text, width: limit)
    #expect(folded.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(folded.allSatisfy { width($0) <= limit }, "\(limit): \(folded)")
  }
}

/// How a terminal counts, said differently from how the program does: by scalars, and by what they
/// combine into.
private func width(_ text: String) -> Int {
  text.reduce(0) { sum, character in
    let scalars = character.unicodeScalars
    let isPicture = scalars.contains { $0.properties.isEmojiPresentation }
    let isWide = scalars.contains {
      (0x1100...0x115F).contains($0.value) || (0x3040...0x30FF).contains($0.value)
        || (0x4E00...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
        || (0xFF01...0xFF60).contains($0.value)
    }
    return sum + (isPicture || isWide ? 2 : scalars.first?.value == 0x200B ? 0 : 1)
  }
}
