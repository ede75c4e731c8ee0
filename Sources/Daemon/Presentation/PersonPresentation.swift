import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

extension CourseQuestion {
  /// Someone as the interface says it.
  func person(_ row: People.Row) -> PeopleInterface.Person {
    PeopleInterface.Person(
      id: row.id.description, alias: row.alias, relation: row.relation, state: row.state.rawValue,
      diedOn: row.diedOn?.description, ring: row.ring, ringWord: row.ring.map(PeopleWords.ring),
      lastContact: row.lastContact.map { wording.moment($0.at) }, removed: row.isRemoved)
  }

  func quiet(_ row: People.Row) -> PeopleInterface.QuietTie {
    PeopleInterface.QuietTie(
      alias: row.alias, lastContact: row.lastContact.map { wording.moment($0.at) })
  }

  /// The closeness circle.
  func circle(all: Bool) -> ClosenessCircle {
    ClosenessCircle(
      views.people, all: all,
      since: views.overview.previous.flatMap { _ in views.overview.begunAt },
      zone: wording.zone, wording.zones)
  }

  /// A day without its weekday: "26 November".
  func plainDay(_ date: CivilDate) -> String {
    wording.day(date).split(separator: " ").dropFirst().joined(separator: " ")
  }
}

extension Services {
  /// The row of somebody who is named; whoever is kept apart or removed is found too.
  ///
  /// - Throws: `org.kith.Daemon.NotFound`.
  func personRow(_ alias: String, _ question: CourseQuestion) throws -> People.Row {
    guard let id = question.views.people.person(called: alias),
      let row = question.views.people.rows[id]
    else { throw DaemonInterface.NotFound(message: PersonRefusal.unknown(alias).sentence) }
    return row
  }

  /// Somebody as they stand after a recording.
  ///
  /// - Throws: `JournalError.unknownCourse` when there is nobody any more.
  func row(
    after outcome: CommandOutcome, _ question: CourseQuestion
  ) async throws -> (row: People.Row, question: CourseQuestion) {
    let after = try await existing(Query(course: question.course.description))
    guard let person = outcome.person, let row = after.views.people.rows[person] else {
      throw JournalError.unknownCourse
    }
    return (row, after)
  }
}

extension CommandOutcome {
  /// The events that were recorded.
  private var events: [CourseEvent] { entries.compactMap { $0.courseEvent?.event } }

  /// Whom it was about.
  var person: PersonID? {
    events.lazy.compactMap { if case .people(let event) = $0 { event.person } else { nil } }.first
  }

  /// A word on somebody who was named for the first time.
  var newcomers: [String] {
    events.compactMap { event in
      if case .people(.added(let added)) = event { PeopleWords.newcomer(added.alias) } else { nil }
    }
  }

  /// How many pieces of homework were withdrawn.
  var withdrawn: Int {
    events.count { if case .homework(.withdrawn) = $0 { true } else { false } }
  }
}
