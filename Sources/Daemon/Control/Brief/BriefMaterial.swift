import ControlAPI
import Domain
import Projections

/// What a brief is made of: the read models, and what happened since the last session.
struct BriefMaterial: Sendable {
  let question: CourseQuestion
  /// Since when; nil for all that is kept.
  let since: Timestamp?
  /// What happened since then, the first first.
  let entries: [RecordedEvent]
  /// How many words of the person's own were kept since then that are about the time before.
  let earlier: Int
  /// Entries that are about somebody who is kept apart.
  let hidden: Set<EntryNumber>
  /// The entry whose words the person chose to see again.
  let chosen: RecordedEvent?
  /// Whether notes are given in full.
  let details: Bool

  var views: CourseViews { question.views }
  var wording: Wording { question.wording }

  /// The most entries that one brief is made of.
  private static let entryLimit = 2_000

  /// Reads what a brief is made of.
  ///
  /// - Parameters:
  ///   - question: the course, and up to where.
  ///   - details: whether notes are given in full.
  ///   - services: where entries are read.
  /// - Throws: `JournalError.storage`.
  init(_ question: CourseQuestion, details: Bool, _ services: Services) async throws {
    self.question = question
    self.details = details
    // From the beginning of the session: who left early may have written at once.
    let since = question.views.schedule.lastAttended(services.zones).map {
      $0.interval(services.zones).lowerBound
    }
    self.since = since
    // What happened after a moment was recorded after it, but for clocks that differ a little.
    var earlier = 0
    entries = try await services.entries(
      question, recordedSince: since.map { $0 - .minutes(5) }, matching: Self.entryLimit
    ) { event in
      if since.map({ event.time.occurredAt >= $0 }) ?? true { return event }
      if Self.isOwnWord(event.event), question.shows(question.otherPerson(in: event.event)) {
        earlier += 1
      }
      return nil
    }.sorted { ($0.time.occurredAt, $0.version) < ($1.time.occurredAt, $1.version) }
    self.earlier = earlier
    hidden = try await services.apart(
      among: question.views.themes.rows.values.flatMap { $0.links.map(\.entry) }, question)
    let next = question.nextSession
    if let entry = question.views.chosenLines.entry(for: next?.id) {
      chosen = try await services.entry(entry, question)
    } else {
      chosen = nil
    }
  }

  /// Whether an entry tells of a moment that can lie before the session it is kept after.
  private static func isOwnWord(_ event: CourseEvent) -> Bool {
    switch event {
    case .diary, .practice, .people(.contacted): true
    default: false
    }
  }

  /// Whether anything about `person` may stand in a brief.
  func shows(_ person: PersonID?) -> Bool { question.shows(person) }

  /// What the person calls somebody, where they may stand in a brief.
  func alias(_ person: PersonID?) -> String? {
    shows(person) ? person.flatMap { views.people.aliases[$0] } : nil
  }
}

extension CourseQuestion {
  /// The session that a brief is for.
  var nextSession: SessionSchedule.Row? {
    views.overview.status.hasEnded ? nil : views.schedule.next(after: wording.now, wording.zones)
  }

  /// Whether anything about `person` may stand on a page: what is about nobody may.
  func shows(_ person: PersonID?) -> Bool {
    person.map { views.people.isShown($0) && views.people.aliases[$0] != nil } ?? true
  }
}
