/// What can be asked about the pages that a person takes out of Kith.
package enum BriefCommand: Hashable, Sendable {
  /// Shows words of the person's own again, in the brief for a session.
  case chooseLine(EntryNumber, session: SessionID?)
  /// Keeps that a brief was written to a file.
  case recordExport(SummaryScope, digest: String, session: SessionID?)
}
