import FoundationEssentials

/// What the surroundings say of characters.
enum TerminalEncoding {
  /// Whether a terminal or a printer is likely to know more than ASCII.
  static var isUTF8: Bool { isUTF8(ProcessInfo.processInfo.environment) }

  static func isUTF8(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let name = names.first { !$0.isEmpty }?.lowercased() ?? ""
    return name.contains("utf-8") || name.contains("utf8")
  }
}
