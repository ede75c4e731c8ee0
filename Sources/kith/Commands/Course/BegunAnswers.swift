import ControlAPI

/// What was answered of `kith begin` when somebody leaves it, as the command that goes on from there.
/// There is no course yet that could hold it as a draft.
struct BegunAnswers {
  var isWithoutTherapist = false
  var course: CourseInterface.Begin.Parameters

  /// What somebody hears who leaves.
  var leaving: String {
    guard let command else {
      return "Left there. No course is begun. To go on: kith begin"
    }
    return "Left there. No course is begun. To begin with what you answered:\n\(command)"
  }

  /// Nil while nothing of what was agreed is answered.
  var command: String? {
    if isWithoutTherapist { return "kith begin --no-therapist-yet" }
    var words: [String] = []
    func add(_ option: String, _ value: String?) {
      if let value { words += [option, Self.quoted(value)] }
    }
    add("--template", course.template)
    add("--sessions", course.plannedSessions.map { "\($0)" })
    add("--cadence", course.cadence)
    add("--first", course.first)
    add("--attended", course.attended.map { "\($0)" })
    add("--therapist", course.therapist)
    return words.isEmpty ? nil : "kith begin " + words.joined(separator: " ")
  }

  /// A word as a shell takes it.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-_.:/".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
