/// How names of the interface language are written in Swift.
enum SwiftNames {
  /// "org.kith.Course" becomes "CourseInterface".
  static func interface(_ name: String) -> String {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    return capitalised(last) + "Interface"
  }

  static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  /// A field's or a case's name, quoted where Swift has other plans for the word.
  static func field(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  private static let keywords: Set<String> = [
    "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "for", "func",
    "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
    "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
