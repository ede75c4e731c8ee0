import ArgumentParser
import ControlAPI
import Varlink

/// The short names that the daemon gives out (`s7`, `h12`, `g2`), offered by a shell's completion.
///
/// A daemon that does not answer within a second offers nothing; completion never complains.
enum ShortNames {
  static let sessions = completion {
    try $0.ask(SessionsInterface.List.self, .init()).sessions.map(\.id)
  }
  static let homework = completion {
    try $0.ask(HomeworkInterface.List.self, .init()).homework.map(\.id)
  }
  static let goals = completion { try $0.ask(GoalsInterface.List.self, .init()).goals.map(\.id) }
  static let people = completion {
    try $0.ask(PeopleInterface.List.self, .init()).people.map(\.alias)
  }
  static let roles = completion { try $0.ask(RolesInterface.List.self, .init()).roles.map(\.id) }
  static let themes = completion {
    try $0.ask(ThemesInterface.List.self, .init()).themes.map(\.id)
  }
  static let focuses = completion {
    try $0.ask(FocusInterface.List.self, .init()).focuses.map(\.id)
  }
  static let lifeEvents = completion {
    try $0.ask(TimelineInterface.List.self, .init()).events.map(\.id)
  }
  static let duties = completion {
    try $0.ask(RecoveryInterface.List.self, .init()).duties.map(\.id)
  }
  static let agendaItems = completion {
    try $0.ask(SessionsInterface.Agenda.self, .init()).items.map(\.id)
  }
  static let courses = completion {
    try $0.ask(CourseInterface.List.self, .init()).courses.map(\.id)
  }
  static let drafts = completion {
    try $0.ask(DraftsInterface.List.self, .init()).drafts.map(\.id)
  }
  /// The latest entries of the record.
  static let entries = completion {
    try $0.ask(EventsInterface.Log.self, .init(limit: 20)).entries.reversed().map(\.entry)
  }
  /// Entries with words that can be shown again.
  static let ownWords = completion {
    try $0.ask(BriefInterface.Words.self, .init()).words.map(\.entry)
  }
  static let templates = completion {
    try $0.ask(CourseInterface.Templates.self, .init()).templates.map(\.id)
  }

  /// Ids of questionnaires.
  static let measures = completion {
    try $0.ask(MeasuresInterface.List.self, .init()).measures.map(\.instrument)
  }

  private static func completion(
    _ names: @escaping @Sendable (Connection) throws -> [String]
  ) -> CompletionKind {
    .custom { words, _, _ in
      // Whatever is wrong, the shell is no place to say so.
      OtherVersion.keepQuiet()
      return (try? names(Connection(socket: socket(in: words), patience: 1))) ?? []
    }
  }

  /// What follows `--socket` among the words typed so far.
  static func socket(in words: [String]) -> String? {
    if let index = words.firstIndex(of: "--socket"), index + 1 < words.count {
      return words[index + 1]
    }
    return words.first { $0.hasPrefix("--socket=") }.map { String($0.dropFirst("--socket=".count)) }
  }
}
