import FoundationEssentials

/// What the terminal's locale can show. It says nothing about where somebody is.
enum TerminalLocale {
  /// Whether it is one of UTF-8.
  static var speaksUnicode: Bool {
    let environment = ProcessInfo.processInfo.environment
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let name = (names.first { !$0.isEmpty } ?? "").lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }
}
