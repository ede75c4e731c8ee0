/// A plan for hard times as plain text, each heading on a line of its own that begins with `#`: for
/// the editor, for a pipe, and for the copy that lies open.
package enum PlanText {
  /// What stands above the plan of a clinic.
  package static let clinicHeading = "The plan from my clinic"
  /// What stands above words that have no heading.
  package static let plainHeading = "My plan"

  /// Reads headings and what stands under them; what is empty is left out.
  package static func parts(of text: String) -> [SafetyInterface.PlanPart] {
    var parts: [(heading: String, lines: [Substring])] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.hasPrefix("#") {
        parts.append((trimmed(line.drop { $0 == "#" }), []))
      } else if parts.isEmpty {
        parts.append((plainHeading, [line]))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    return parts.map { part in
      .init(heading: part.heading, text: joined(part.lines))
    }.filter { !$0.text.isEmpty }
  }

  /// The text of a plan, or of an empty one with the headings that are offered.
  package static func text(
    _ parts: [SafetyInterface.PlanPart], clinic: String? = nil, offering headings: [String] = []
  ) -> String {
    let missing = headings.filter { heading in !parts.contains { $0.heading == heading } }
    var sections = parts + missing.map { .init(heading: $0, text: "") }
    // What is offered stands where it would stand, before headings of the person's own.
    sections.sort { place($0.heading, headings) < place($1.heading, headings) }
    if let clinic { sections.append(.init(heading: clinicHeading, text: clinic)) }
    return sections.map { "# \($0.heading)\n\($0.text)\n" }.joined(separator: "\n")
  }

  private static func place(_ heading: String, _ headings: [String]) -> Int {
    headings.firstIndex(of: heading) ?? headings.count
  }

  private static func joined(_ lines: [Substring]) -> String {
    let isBlank: (Substring) -> Bool = { $0.allSatisfy(\.isWhitespace) }
    let body = lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return body.joined(separator: "\n")
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
