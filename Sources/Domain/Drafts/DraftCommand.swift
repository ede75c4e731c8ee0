/// What can be asked about things begun.
package enum DraftCommand: Hashable, Sendable {
  /// Keeps all answers so far; without an id as something new.
  case save(DraftID?, form: String, answers: [DraftAnswer])
  case discard(DraftID)
  /// Carries out what the draft was to become, and closes it with the same command, so that both
  /// are taken back together.
  indirect case finish(DraftID, with: CourseCommand)
}

extension CourseCommand {
  /// The command that also closes the draft that it finishes, if there is one.
  package func finishing(_ draft: DraftID?) -> CourseCommand {
    draft.map { .drafts(.finish($0, with: self)) } ?? self
  }
}
