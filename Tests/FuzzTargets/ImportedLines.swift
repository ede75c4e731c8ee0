import FoundationEssentials
import Journal

/// A line that is taken is written so that it is taken again as the same; one that is not is told
/// with a place inside it.
enum ImportedLines {
  static func check(_ bytes: [UInt8]) throws(Finding) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let line: ExportedLine
    do {
      line = try ExportedLine(text)
    } catch {
      try Finding.unless(
        (0...text.count + 1).contains(error.column) && !error.message.isEmpty, "\(error)")
      let fault = JSONFault(error, in: text)
      try Finding.unless(fault.line >= 1 && fault.column >= 0, "\(fault)")
      return
    }
    guard let written = try? line.encoded() else { throw Finding("cannot be written") }
    guard let again = try? ExportedLine(written) else {
      throw Finding("not taken back: \(written)")
    }
    try Finding.unless(again == line, "taken back as another: \(written)")
  }
}
