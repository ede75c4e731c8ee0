import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
import Projections

/// What may be seen, and when it will be another without anything being recorded.
struct Glance: Sendable {
  var view: GlanceInterface.GlanceView
  var nextChange: Timestamp
}

/// What a bar colours by.
enum GlanceClass: String, Sendable {
  case quiet, soon, waiting, paused, none, locked
}

extension Services {
  /// Looks at what goes on.
  ///
  /// - Parameter query: which course, and as of when; all that go on now, if left out.
  /// - Returns: what may be seen.
  /// - Throws: when the record cannot be read, or the question cannot.
  func glance(_ query: Query? = nil) async throws -> Glance {
    // Read first: who follows from here on misses nothing of what comes after.
    let head = try await store.head()
    let position = try await position(query)
    let now = try reference(query)
    let wording = Wording(now: now, zone: machineZone.name, zones: zones)
    let courses = try await glanceCourses(query, through: position)
    let reading = GlanceReading(
      courses: courses.map(\.views), wording: wording,
      waiting: try await waitingNow(
        of: Set(courses.map(\.id)), through: position, now: now))
    return Glance(
      view: reading.view(cursor: FollowLog.cursor(position ?? head, self)),
      nextChange: reading.nextChange)
  }

  /// The course that is meant, or those that go on.
  private func glanceCourses(
    _ query: Query?, through position: Int64?
  ) async throws -> [(id: CourseID, views: CourseViews)] {
    var ids = await journal.register.live.map(\.course)
    if query?.course != nil || position != nil {
      ids = try await course(query?.course, through: position).map { [$0] } ?? []
    }
    var courses: [(id: CourseID, views: CourseViews)] = []
    for id in ids {
      guard let views = try await readModels.views(id, through: position)?.state,
        !views.overview.status.hasEnded
      else { continue }
      courses.append((id, views))
    }
    return courses
  }
}
