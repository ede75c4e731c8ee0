import Glibc

/// The characters that a chart is drawn with.
struct ChartStyle: Hashable {
  var dot: Character
  var between: Character
  var guide: Character
  var side: Character
  var sideTick: Character
  var corner: Character
  var bottom: Character
  var bottomTick: Character

  static let unicode = Self(
    dot: "●", between: "│", guide: "┈", side: "│", sideTick: "┤", corner: "└", bottom: "─",
    bottomTick: "┬")
  static let ascii = Self(
    dot: "o", between: "|", guide: ".", side: "|", sideTick: "+", corner: "+", bottom: "-",
    bottomTick: "+")

  /// The one that the terminal can show.
  ///
  /// - Parameters:
  ///   - ascii: whether plain characters were asked for.
  ///   - environment: gives a variable's value.
  /// - Returns: plain characters where asked for, where the terminal is dumb, or where the locale is
  ///   not of UTF-8.
  static func fitting(ascii: Bool, _ environment: (String) -> String?) -> Self {
    if ascii || environment("TERM") == "dumb" { return .ascii }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    let name = locale?.lowercased() ?? ""
    return name.contains("utf-8") || name.contains("utf8") ? .unicode : .ascii
  }
}

/// How wide what is printed may be.
enum ScreenWidth {
  /// The terminal's columns, else `$COLUMNS`, else 80.
  static func columns(_ environment: (String) -> String?) -> Int {
    if let text = environment("COLUMNS"), let columns = Int(text), columns > 0 {
      return min(columns, 400)
    }
    var size = winsize()
    if unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return Table.width
  }
}

/// What every verb that draws takes, beside what it draws.
enum Environment {
  static func value(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
