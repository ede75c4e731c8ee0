import ControlAPI
import Domain
import FlatJSON

/// Values of a kind, and what is wrong with one.
extension TemplateFile {
  /// Notes what is wrong at a place, and with which member.
  mutating func note(
    _ message: String, _ place: (line: Int, column: Int), of path: String = ""
  ) {
    let member = Self.name(of: path)
    found.append(
      CourseInterface.TemplateFault(
        line: place.line, column: place.column, member: member,
        message: member.isEmpty ? message : "\(member): \(message)"))
  }

  /// A path as people who write JSON say it: "phases[1].through".
  private static func name(of path: String) -> String {
    path.split(separator: ".").reduce(into: "") { name, part in
      if part.hasPrefix("Index ") {
        name += "[\(part.dropFirst("Index ".count))]"
      } else {
        name += name.isEmpty ? String(part.prefix(30)) : ".\(part.prefix(30))"
      }
    }
  }

  /// Notes what is wrong with the value of a path, or in the object that should have it.
  mutating func note(_ message: String, at path: String) {
    let above = path.split(separator: ".").dropLast().joined(separator: ".")
    let place = places.place(of: path) ?? places.place(of: above) ?? (1, 1)
    note(message, place, of: path)
  }

  /// Whether the value of a path is an object, with members of these names alone and each once.
  mutating func checkMembers(_ path: String, _ known: [String]) -> Bool {
    guard case .object(let keys)? = places.kind(of: path) else {
      note("This has to be an object: { … }.", at: path)
      return false
    }
    var seen: Set<String> = []
    for key in keys {
      let member = path.isEmpty ? key : "\(path).\(key)"
      if !known.contains(key) {
        noteUnknown(key, at: member, known.filter { !keys.contains($0) }, known)
      } else if !seen.insert(key).inserted {
        note("This is there twice.", at: member)
      }
    }
    return true
  }

  /// Notes a member that there is not. Where it is nearly called like one that is missing, that one is
  /// meant, and nothing is said of it as well.
  private mutating func noteUnknown(
    _ key: String, at member: String, _ missing: [String], _ known: [String]
  ) {
    let near = missing.map { ($0, Self.distance(key.lowercased(), $0.lowercased())) }
      .min { $0.1 < $1.1 }
    guard let near, near.1 <= max(2, near.0.count / 3) else {
      return note(
        "There is no such member here. There are: \(known.joined(separator: ", ")).", at: member)
    }
    misnamed.insert(member.dropLast(key.count) + near.0)
    note("There is no such member here. Is \"\(near.0)\" meant?", at: member)
  }

  /// How many characters are to be put in, taken out or changed to make one word of the other.
  private static func distance(_ word: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, character) in word.prefix(40).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let changed = diagonal + (character == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }

  /// Whether there is a value to read; `null` counts as none.
  mutating func isThere(_ path: String, isNeeded: Bool) -> Bool {
    if let kind = places.kind(of: path), kind != .null { return true }
    if isNeeded, !misnamed.contains(path) { note("This is missing.", at: path) }
    return false
  }

  mutating func readNumber(
    _ path: String, in range: ClosedRange<Int>, isNeeded: Bool = true
  ) -> Int? {
    guard isThere(path, isNeeded: isNeeded) else { return nil }
    let number = places.text(of: path).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard places.kind(of: path) == .number, let number else {
      note("This has to be a whole number.", at: path)
      return nil
    }
    guard range.contains(number) else {
      note(
        "This is \(range.lowerBound) to \(range.upperBound); \(number) is outside that.", at: path)
      return nil
    }
    return number
  }

  mutating func readText(_ path: String, isNeeded: Bool = true) -> String? {
    guard isThere(path, isNeeded: isNeeded) else { return nil }
    guard places.kind(of: path) == .string, let written = places.text(of: path) else {
      note("This has to be words in quotation marks.", at: path)
      return nil
    }
    guard let text = try? FlatJSON.decode(String.self, from: written) else {
      note("JSON has no such sign after \\ as one in here.", at: path)
      return nil
    }
    if let problem = TextRule.problem(with: text) {
      note(problem.sentence, at: path)
      return nil
    }
    return text
  }

  mutating func readName(_ path: String) -> String? {
    guard let text = readText(path) else { return nil }
    guard let problem = TextRule.problem(withName: text) else { return text }
    note(problem.sentence, at: path)
    return nil
  }

  mutating func readList<Value>(
    _ path: String, _ read: (inout Self, String) -> Value?
  ) -> [Value] {
    guard isThere(path, isNeeded: false) else { return [] }
    guard case .array(let count)? = places.kind(of: path) else {
      note("This has to be a list: [ … ].", at: path)
      return []
    }
    return (0..<count).compactMap { read(&self, "\(path).Index \($0)") }
  }
}
