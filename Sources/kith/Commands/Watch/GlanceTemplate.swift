import ControlAPI

/// A line of somebody's own for a bar: text with fields in braces.
///
/// `{{` and `}}` are braces, `\n`, `\t` and `\\` are a new line, a tab and a backslash, and what stands
/// between `%{` and `}` is the bar's and stays as it is: `%{F#d79921}` of Polybar.
struct GlanceTemplate {
  enum Field: String, CaseIterable {
    case text, time, day, next, `class`, tooltip, waiting, bring, trying, color
  }

  private enum Part {
    case text(String)
    case field(Field)
  }
  private var parts: [Part] = []

  /// - Throws: a complaint when a field is not known or a brace is left open.
  init(_ template: String) throws {
    var rest = Substring(template)
    while let character = rest.popFirst() {
      switch character {
      case "\\": add(Self.escape(&rest))
      case "%" where rest.first == "{": add("%" + (try Self.closed(&rest)))
      case "{" where rest.first == "{", "}" where rest.first == "}":
        rest.removeFirst()
        add(String(character))
      case "{":
        let name = String(try Self.closed(&rest).dropLast())
        guard let field = Field(rawValue: name) else { throw Self.unknown(name) }
        parts.append(.field(field))
      case "}": throw Complaint(.usage, "There is a } without its {. For a brace itself: }}")
      default: add(String(character))
      }
    }
    guard parts.contains(where: { if case .field = $0 { true } else { false } }) else {
      throw Complaint(
        .usage, "A format is waybar, or has a field in it: \(Self.fields). See: kith watch --help")
    }
  }

  private static var fields: String {
    Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
  }

  private static func unknown(_ name: String) -> Complaint {
    Complaint(
      .usage, "There is no field {\(name.prefix(20))}; there are \(fields). For a brace itself: {{")
  }

  /// What follows a backslash.
  private static func escape(_ rest: inout Substring) -> String {
    switch rest.popFirst() {
    case "n": "\n"
    case "t": "\t"
    case "\\": "\\"
    case let other?: "\\\(other)"
    case nil: "\\"
    }
  }

  /// Up to the next closing brace, with it.
  private static func closed(_ rest: inout Substring) throws -> String {
    guard let end = rest.firstIndex(of: "}") else {
      throw Complaint(.usage, "There is a { without its }. For a brace itself: {{")
    }
    defer { rest = rest[rest.index(after: end)...] }
    return String(rest[...end])
  }

  private mutating func add(_ text: String) { parts.append(.text(text)) }

  /// The line for what may be seen.
  func line(_ view: GlanceInterface.GlanceView) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .field(let field): Self.value(field, view)
      }
    }.joined()
  }

  private static func value(_ field: Field, _ view: GlanceInterface.GlanceView) -> String {
    switch field {
    case .text: plain(view.text)
    case .time: view.nextSession?.clock ?? ""
    case .day: view.nextSession?.day ?? ""
    case .next: view.nextSession?.text ?? ""
    case .class: view.class
    case .tooltip: plain(view.tooltip.joined(separator: " · "))
    case .waiting: "\(view.counts.waiting)"
    case .bring: "\(view.counts.toBring)"
    case .trying: "\(view.counts.trying)"
    case .color: color(view.class)
    }
  }

  /// Words are words to a bar, also where they look like what it would carry out.
  private static func plain(_ text: String) -> String {
    StandardOutput.harmless(text).replacing("\n", with: " ").replacing("%{", with: "% {")
  }

  /// A colour for what wants to be looked at; none where the person wants no colours.
  private static func color(_ name: String) -> String {
    guard Environment.value("NO_COLOR") ?? "" == "" else { return "" }
    switch name {
    case "soon": return "#d79921"
    case "waiting": return "#458588"
    case "offline", "locked", "paused": return "#928374"
    default: return ""
    }
  }
}
