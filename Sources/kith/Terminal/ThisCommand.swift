import ControlAPI

/// What the command line says for every verb, for what is asked before a verb has done anything.
enum ThisCommand {
  static var socket: String? { value(of: "--socket", in: Arguments.words) }
  static var course: String? { value(of: "--course", in: Arguments.words) }

  /// The plan and its numbers are the person's, whatever course there is or is not.
  private static var needsCourse: Bool {
    !["plan", "profile"].contains(Arguments.words.first ?? "")
  }

  /// Finds out whether words could be kept, before anybody writes them.
  ///
  /// - Throws: a complaint when no course is kept, or the daemon is not there or cannot work.
  static func checkReady() throws {
    let connection = try Connection(socket: socket)
    if needsCourse { return try connection.checkReady(course: course) }
    _ = try connection.ask(ProfileInterface.Show.self, .init())
  }

  static func value(of option: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == "--" { return nil }
      if word == option { return words.dropFirst(index + 1).first }
      if word.hasPrefix("\(option)=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }
}

extension Connection {
  /// Finds out whether something could be recorded, before anybody is asked for it.
  ///
  /// - Throws: a complaint when no course is kept, or the daemon is not there or cannot work.
  func checkReady(course: String?) throws {
    _ = try ask(CourseInterface.Show.self, .init(query: QueryOptions.make(course: course)))
  }
}
