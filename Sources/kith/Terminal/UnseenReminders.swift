import ControlAPI

/// Says in a terminal what no other channel could show: without a desktop, a program of one's own or
/// anybody who follows, a reminder would only stand in the journal.
enum UnseenReminders {
  /// After a verb that talked with the daemon: says each such reminder once.
  static func afterVerb() {
    guard Conversation.isPossible, let path = LastAnswer.path, isWelcome else { return }
    do {
      let connection = try Connection(socket: path, patience: 2)
      let waiting = try connection.ask(RemindersInterface.Waiting.self, .init()).notices
      for notice in waiting where notice.wanted.contains("terminal") {
        // Said before it is shown, so that it is not shown twice.
        _ = try connection.ask(
          RemindersInterface.Took.self,
          .init(id: notice.id, attempt: notice.attempt, channel: "terminal"))
        StandardError.talk(
          "\n\(notice.body)\n(A reminder that nothing else could show: \(notice.name))")
      }
    } catch {
      // The verb itself went well; the next one asks again.
    }
  }

  /// Whether something may stand below what was printed: not beside JSON, nor where reminders are what
  /// was asked for.
  private static var isWelcome: Bool {
    let words = Arguments.words
    return !words.contains("--json") && !["reminders", "watch"].contains(words.first)
  }
}
