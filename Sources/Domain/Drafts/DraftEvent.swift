/// What happened to things that were begun: forms left in the middle, and lines of an inbox that
/// wait to be confirmed.
package enum DraftEvent: Hashable, Sendable {
  case saved(DraftSaved)
  case closed(DraftClosed)
}

/// All answers so far of something begun; the latest such entry counts.
package struct DraftSaved: Hashable, Sendable, Codable {
  package var draft: DraftID
  /// What is being filled in: "moment", "note", "measure:phq-9".
  package var form: String
  /// In the order in which they were given. A question that was skipped has none.
  package var answers: [DraftAnswer]

  package init(draft: DraftID, form: String, answers: [DraftAnswer]) {
    self.draft = draft
    self.form = form
    self.answers = answers
  }
}

/// One answer of something begun.
package struct DraftAnswer: Hashable, Sendable, Codable {
  /// The form's name of the question.
  package var field: String
  package var text: String

  package init(field: String, text: String) {
    self.field = field
    self.text = text
  }
}

/// Something begun is not waiting any more.
package struct DraftClosed: Hashable, Sendable, Codable {
  package var draft: DraftID
  package var reason: DraftEnd

  package init(draft: DraftID, reason: DraftEnd) {
    self.draft = draft
    self.reason = reason
  }
}

/// Why something begun is not waiting any more.
package enum DraftEnd: String, Hashable, Sendable, Codable, CaseIterable {
  /// What it was to become is in the record.
  case finished
  case discarded
}
