/// Words of a command line that can only be meant one way, read without ArgumentParser.
///
/// ArgumentParser finds out at run time what a verb takes, which costs more than all else that
/// `kith today` does. Whatever is not plain (a word that is not known, a value that is missing or
/// looks like an option, something said twice) is left to it, and its to explain.
struct PlainWords {
  private var flags: [String] = []
  private var values: [(name: String, value: String)] = []

  /// Nil when the words are not plain.
  ///
  /// - Parameters:
  ///   - words: what comes after the verb.
  ///   - flags: the flags that may be there: "--json".
  ///   - options: the options with a value that may be there: "--socket".
  init?(_ words: [String], flags: [String], options: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if flags.contains(word), !has(word) {
        self.flags.append(word)
      } else if options.contains(word), value(word) == nil,
        let value = rest.popFirst(), !value.utf8.isEmpty, value.utf8.first != UInt8(ascii: "-")
      {
        values.append((word, value))
      } else {
        return nil
      }
    }
  }

  func has(_ flag: String) -> Bool { flags.contains(flag) }

  func value(_ option: String) -> String? { values.first { $0.name == option }?.value }
}
