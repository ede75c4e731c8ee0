import ArgumentParser

/// The verb that a command line means, as far as it can be told.
struct VerbPath {
  /// Its words: "person add".
  private(set) var words: [String] = []
  private(set) var command: any ParsableCommand.Type = Kith.self
  /// The word after those that name it.
  private(set) var next: String?
  /// Of the noun, where its usual verb is meant and not named.
  private(set) var verbsBelow: [String] = []

  init(_ line: [String]) {
    var rest = line[...]
    while let word = rest.first {
      guard let below = Self.commands(of: command).first(where: { Self.name($0) == word }) else {
        // What stands before the verb is for every verb: --json, --socket PATH.
        if words.isEmpty, word.hasPrefix("-") {
          rest = rest.dropFirst(word == "--socket" ? 2 : 1)
          continue
        }
        break
      }
      words.append(word)
      command = below
      rest = rest.dropFirst()
    }
    next = rest.first
    verbsBelow = Self.commands(of: command).compactMap(Self.name)
    while let usual = command.configuration.defaultSubcommand {
      if command == Kith.self { verbsBelow = [] }
      command = usual
    }
  }

  /// "kith person add".
  var name: String { (["kith"] + words).joined(separator: " ") }

  /// How it is written, an example, and where there is more.
  var help: [String] {
    var lines = ["Usage:   \(usage)"]
    if let example = Examples.of(words) { lines.append("Example: \(example)") }
    lines.append("More:    \((["kith", "help"] + words).joined(separator: " "))")
    return lines
  }

  /// The usage without what every verb takes.
  private var usage: String {
    if let written = command.configuration.usage { return written }
    let whole = command == Kith.self ? "" : Kith.usageString(for: command, includeHidden: false)
    let plain = whole.replacing("Usage: ", with: "").replacing(
      #/ ?\[-[^\]]*\](?: \.\.\.)?/#, with: "")
    let head = plain.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    return head.isEmpty ? "kith [verb] [options]" : "\(head) [options]"
  }

  private static func commands(
    of command: any ParsableCommand.Type
  ) -> [any ParsableCommand.Type] {
    command.configuration.subcommands
  }

  private static func name(_ command: any ParsableCommand.Type) -> String? {
    command.configuration.commandName
  }
}
