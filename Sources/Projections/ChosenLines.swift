package import Domain

/// The words that a person chose to see again, session by session.
package struct ChosenLines: Projection {
  /// The latest choice for each session; there are at most as many as sessions.
  package private(set) var bySession: [SessionID: EntryNumber] = [:]
  /// The latest choice for the next brief, whichever it is.
  package private(set) var withoutSession: EntryNumber?

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .brief(.lineChosen(let chosen)) = event.event else { return }
    if let session = chosen.session {
      bySession[session] = chosen.entry
      withoutSession = nil
    } else {
      withoutSession = chosen.entry
    }
  }

  /// The entry whose words stand in the brief for a session.
  package func entry(for session: SessionID?) -> EntryNumber? {
    session.flatMap { bySession[$0] } ?? withoutSession
  }
}
