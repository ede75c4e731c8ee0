package import Domain
import EventLog

/// Which courses there are and how each stands: what rules that reach over courses need.
package struct CourseRegister: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var course: CourseID
    package var status: CourseStatus
    package var begunAt: Timestamp
    package var endedAt: Timestamp?
    /// The zone in which it was begun.
    package var zone: ZoneName
  }

  package internal(set) var entries: [CourseID: Entry] = [:]
  /// Courses that were erased. Nothing is ever recorded under their ids again.
  package internal(set) var erased: Set<CourseID> = []
  /// The position up to which it holds.
  package internal(set) var position: Int64 = 0

  package init() {}

  /// Courses that go on, the latest first.
  package var live: [Entry] {
    entries.values.filter { !$0.status.hasEnded }.sorted { $0.begunAt > $1.begunAt }
  }

  /// All courses, the latest first.
  package var all: [Entry] { entries.values.sorted { $0.begunAt > $1.begunAt } }

  /// Takes in an entry of the log.
  mutating func apply(
    _ payload: StoredPayload?, in stream: StreamID, at time: EventTime?, position: Int64
  ) {
    self.position = max(self.position, position)
    if case .profile(.courseErased(let event))? = payload {
      entries[event.course] = nil
      erased.insert(event.course)
    }
    guard let course = CourseID(stream: stream), let time,
      case .course(.contract(let event))? = payload
    else { return }
    switch event {
    case .begun:
      entries[course] = Entry(
        course: course, status: .active, begunAt: time.occurredAt, zone: time.zone)
    case .contracted, .renegotiated: break
    case .paused: entries[course]?.status = .paused
    case .resumed: entries[course]?.status = .active
    case .completed: end(course, .completed, time)
    case .endedEarly: end(course, .endedEarly, time)
    }
  }

  private mutating func end(_ course: CourseID, _ status: CourseStatus, _ time: EventTime) {
    entries[course]?.status = status
    entries[course]?.endedAt = time.occurredAt
  }

  /// Takes over how a course stands after an amendment changed its past.
  mutating func correct(_ course: CourseID, _ status: CourseStatus) {
    entries[course]?.status = status
    if !status.hasEnded { entries[course]?.endedAt = nil }
  }
}
