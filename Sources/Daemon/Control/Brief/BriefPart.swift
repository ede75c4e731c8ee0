import ControlAPI

/// A part of a brief: one file each, which makes its section of what a brief is made of.
protocol BriefPart {
  /// - Returns: nil where there is nothing to say, so that no heading stands over nothing.
  static func section(_ material: BriefMaterial) -> BriefInterface.BriefSection?
}

/// All parts, in the order in which they are printed.
enum BriefParts {
  static var all: [any BriefPart.Type] {
    [
      AgendaPart.self,
      WordsThenPart.self,
      FocusPart.self,
      LastTimePart.self,
      MoodPart.self,
      MomentsPart.self,
      PracticePart.self,
      MeasuresPart.self,
      GoalsPart.self,
      PeoplePart.self,
      RolesPart.self,
      LifeEventsPart.self,
      ThemesPart.self,
      NotesPart.self,
      EarlierPart.self,
    ]
  }

  static func sections(_ material: BriefMaterial) -> [BriefInterface.BriefSection] {
    all.compactMap { $0.section(material) }
  }
}

/// How the lines of a section stand.
enum BriefLayout: String {
  /// Numbered lines under the title.
  case list
  /// Lines beside a long title.
  case wide
  /// Lines beside a short title.
  case row
  /// Words in full under the title, each under its aside.
  case text
}

extension BriefInterface.BriefSection {
  /// - Parameters:
  ///   - name: what it is about.
  ///   - title: what stands over it, or beside it.
  ///   - layout: how its lines stand.
  ///   - lines: the lines, those that matter most first; none make no section.
  ///   - items: what the lines were made of.
  ///   - limit: how many lines there are room for.
  init?(
    _ name: String, _ title: String, _ layout: BriefLayout,
    _ lines: [BriefInterface.BriefLine], items: [BriefInterface.BriefItem], limit: Int = 10
  ) {
    if lines.isEmpty { return nil }
    self.init(
      name: name, title: title, layout: layout.rawValue, lines: Array(lines.prefix(limit)),
      more: max(0, lines.count - limit), items: Array(items.prefix(200)))
  }
}

extension String {
  /// The words on one line, at most so many characters of them.
  func onOneLine(_ limit: Int = 200) -> String {
    let line = split(whereSeparator: { $0 == "\n" || $0 == "\t" }).joined(separator: " ")
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
  }

  /// With a full stop where it ends in none.
  var asSentence: String { last.map { ".?\u{21}…".contains($0) } ?? true ? self : self + "." }
}
