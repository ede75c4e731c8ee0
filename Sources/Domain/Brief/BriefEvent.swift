/// What happened to the pages that a person takes out of Kith.
package enum BriefEvent: Hashable, Sendable {
  case lineChosen(LineChosen)
  case summaryExported(SummaryExported)
}

/// Words of their own that the person wants to see again in the brief for a session.
package struct LineChosen: Hashable, Sendable, Codable {
  /// The entry that has the words; they are not copied, so that taking it back takes them from here.
  package var entry: EntryNumber
  /// The session in whose brief they stand; without one, in the next that is made.
  package var session: SessionID?

  package init(entry: EntryNumber, session: SessionID? = nil) {
    self.entry = entry
    self.session = session
  }
}

/// A brief was written to a file, which Kith cannot take back.
package struct SummaryExported: Hashable, Sendable, Codable {
  package var scope: SummaryScope
  /// The SHA-256 of the file's bytes: 64 hexadecimal digits, in small letters. The person can tell by
  /// it later whether a file is the one that was written.
  package var digest: String
  /// The session that the brief was for.
  package var session: SessionID?

  package init(scope: SummaryScope, digest: String, session: SessionID? = nil) {
    self.scope = scope
    self.digest = digest
    self.session = session
  }
}

/// How much a brief that was written to a file had in it.
package enum SummaryScope: String, Hashable, Sendable, Codable, CaseIterable {
  /// The one page.
  case page
  /// The page with all notes in full.
  case details
}
