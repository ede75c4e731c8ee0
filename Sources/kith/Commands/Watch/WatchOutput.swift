import ControlAPI

/// The forms in which `kith watch` shows what may be seen.
enum WatchOutput {
  case screen(WatchScreen)
  case json
  case waybar
  case line(GlanceTemplate)

  /// - Parameters:
  ///   - format: as the person gave it.
  ///   - isJSON: whether lines of JSON are wanted.
  ///   - rings: whether a terminal's bell may ring.
  /// - Throws: a complaint about a format that cannot be followed.
  init(format: String?, isJSON: Bool, rings: Bool) throws {
    if isJSON {
      self = .json
    } else if format == "waybar" {
      self = .waybar
    } else if let format {
      self = .line(try GlanceTemplate(format))
    } else {
      self = .screen(WatchScreen(rings: rings))
    }
  }

  mutating func show(_ view: GlanceInterface.GlanceView) throws {
    switch self {
    case .screen(var screen):
      try screen.show(view)
      self = .screen(screen)
    case .json: try JSONOutput.line(view)
    case .waybar: try JSONOutput.line(WaybarLine(view))
    case .line(let template): try StandardOutput.write(template.line(view) + "\n")
    }
  }
}

/// What Waybar reads from a module with `"return-type": "json"`; texts are Pango markup.
struct WaybarLine: Encodable, Equatable {
  var text: String
  var alt: String
  var tooltip: String
  var `class`: String

  init(_ view: GlanceInterface.GlanceView) {
    text = Self.escaped(view.text)
    alt = view.class
    tooltip = Self.escaped(view.tooltip.joined(separator: "\n"))
    `class` = view.class
  }

  /// What Pango would read as markup, made to stand for itself.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in StandardOutput.harmless(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
