import ArgumentParser
import ControlAPI
import Glibc

/// `kith`, the control client of kithd.
@main
struct Kith: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kith",
    abstract: "A private diary and reminder tool for a course of interpersonal psychotherapy.",
    discussion: """
      Alone, kith shows today. A bare noun lists; noun and verb change. Every verb that records \
      takes --at "friday night"; words may come from a pipe with -, or from your editor with \
      --edit, so that no shell history keeps them.
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Every day",
        subcommands: [
          Today.self, MoodNoun.self, Note.self, MomentNoun.self, Bring.self, Tried.self,
          SessionNoun.self, Brief.self, Plan.self,
        ]),
      CommandGroup(
        name: "Now and then",
        subcommands: [
          CircleNoun.self, Quiet.self, Undo.self, Back.self, Sheet.self, DraftNoun.self, Inbox.self,
          Questions.self, Distress.self,
        ]),
      CommandGroup(
        name: "The course",
        subcommands: [
          Begin.self, CourseNoun.self, TemplateNoun.self, FocusNoun.self, FormulationNoun.self,
          TimelineNoun.self, GoalNoun.self, HomeworkNoun.self, SkillNoun.self, DecideNoun.self,
          RoleplayNoun.self, PersonNoun.self, RoleNoun.self, ThemeNoun.self, RecoverNoun.self,
        ]),
      CommandGroup(
        name: "How it goes",
        subcommands: [MeasureNoun.self, RhythmNoun.self, BenefitsNoun.self]),
      CommandGroup(
        name: "What is agreed",
        subcommands: [RemindersNoun.self, ConsentNoun.self, ProfileNoun.self]),
      CommandGroup(
        name: "The record",
        subcommands: [
          Log.self, Correct.self, Verify.self, Export.self, Import.self, Backup.self, Restore.self,
          EraseNoun.self,
        ]),
      CommandGroup(name: "Locking", subcommands: [Lock.self, Unlock.self, KeyNoun.self]),
      CommandGroup(name: "Kith itself", subcommands: [Watch.self, Status.self, Doctor.self]),
    ],
    defaultSubcommand: Today.self)

  static func main() {
    PromptLine.answerIfAsked()
    do {
      try Arguments.checkEncoding()
      let words = Arguments.words
      if let page = TodayPage(plain: words) {
        try page.show()
      } else {
        var command = try parsed(words)
        try command.run()
      }
      try StandardOutput.flush()
      CardScreen.afterVerb()
      try StandardOutput.flush()
      UnseenReminders.afterVerb()
    } catch let left as Left {
      StandardError.talk(UnkeptWords.keep().map { "Left there. \($0)" } ?? left.message)
      CardScreen.afterVerb()
      try? StandardOutput.flush()
    } catch let complaint as Complaint {
      end(with: complaint)
    } catch {
      let help = Self.fullMessage(for: error)
      guard Self.exitCode(for: error).isSuccess else {
        end(with: LineFault(error, in: Arguments.words).complaint, isUnread: true)
      }
      guard Self.isHelp(help) else { Self.exit(withError: error) }
      finish(help: help)
    }
  }

  /// Says what went wrong, and shows a card that is owed all the same.
  private static func end(with complaint: Complaint, isUnread: Bool = false) -> Never {
    StandardOutput.discard()
    if isAboutPlan, isUnread || complaint.status == .unavailable { PlanPage.showHead() }
    complaint.say()
    if let kept = UnkeptWords.keep() { StandardError.talk(kept) }
    if complaint.status != .pipeClosed {
      CardScreen.afterVerb()
      try? StandardOutput.flush()
    }
    Glibc.exit(complaint.status.rawValue)
  }

  /// The command that the words are. The verb that they begin with reads the rest, which is faster
  /// than going down from the root; help, and what the verb does not take, is the root's to explain.
  static func parsed(_ words: [String]) throws -> any ParsableCommand {
    let rest = Array(words.dropFirst())
    let verbs = configuration.groupedSubcommands.flatMap(\.subcommands)
    if let verb = verbs.first(where: { $0.configuration.commandName == words.first ?? "today" }),
      rest.first != "help", !rest.contains(where: { $0.hasPrefix("-h") || $0.hasPrefix("--h") }),
      let command = try? verb.parseAsRoot(rest)
    {
      return command
    }
    try checkVerb(words.first)
    return try parseAsRoot(words)
  }

  /// Today is what is shown without a verb; a word that is none is not meant for it.
  private static func checkVerb(_ word: String?) throws {
    guard let word, !word.hasPrefix("-"), word != "help" else { return }
    let verbs = configuration.groupedSubcommands.flatMap(\.subcommands)
    if verbs.contains(where: { $0.configuration.commandName == word }) { return }
    throw Complaint(
      .usage, "There is no \"\(word.prefix(20))\". To see what there is: kith help")
  }

  /// Nobody who types `plan` is left without a number to call.
  private static var isAboutPlan: Bool { Arguments.words.first == "plan" }

  private static func isHelp(_ text: String) -> Bool {
    text.hasPrefix("OVERVIEW:") || text.hasPrefix("USAGE:")
  }

  /// Whatever somebody looks up, the way to the plan stands at its end.
  private static func finish(help: String) {
    do {
      try StandardOutput.line("\(help)\n\nHard moment? kith plan")
      try StandardOutput.flush()
    } catch let complaint as Complaint {
      complaint.exit()
    } catch {
      Self.exit(withError: error)
    }
  }
}

/// The version, with the words on what Kith is for that go with it everywhere.
enum Version {
  static let number = ControlVersion.number

  static let text = """
    kith \(number)
    A private diary and reminder tool for people already in, or leaving, a course of
    interpersonal psychotherapy. It does not diagnose, assess risk or treat, and nobody
    watches it.
    """
}
