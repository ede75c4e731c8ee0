package import Domain

/// Things in a course that do not fit together. A person is told; nothing is changed.
package enum Conflict: Hashable, Sendable {
  /// Two planned sessions at the same time.
  case overlap(SessionID, SessionID)
  /// Homework is for a time after the last planned session.
  case homeworkAfterLast(HomeworkID, last: SessionID)
  /// Homework is for a session that is not ahead any more.
  case homeworkForPast(HomeworkID, SessionID)
  /// The course rests while sessions are planned.
  case pausedWithSessions(count: Int)

  /// For people.
  package var sentence: String {
    switch self {
    case .overlap(let one, let other):
      "Sessions \(one) and \(other) are at the same time. To move one: kith session move \(other)"
    case .homeworkAfterLast(let homework, _):
      "\(homework) is for after the last session. To change that: kith homework move \(homework)"
    case .homeworkForPast(let homework, let session):
      "\(homework) was for session \(session), which is not ahead. "
        + "To change that: kith homework move \(homework)"
    case .pausedWithSessions(let count):
      "The course is paused, and \(count == 1 ? "a session is" : "\(count) sessions are") planned. "
        + "No reminders come."
    }
  }

  /// All conflicts of a course.
  package static func all(
    in views: CourseViews, at now: Timestamp, _ zones: any ZoneRules
  ) -> [Self] {
    let planned = views.schedule.inOrder(zones).filter {
      $0.status == .planned && $0.interval(zones).upperBound > now
    }
    var conflicts: [Self] = []
    for (index, row) in planned.enumerated() {
      for other in planned[(index + 1)...]
      where row.interval(zones).overlaps(other.interval(zones)) {
        conflicts.append(.overlap(row.id, other.id))
      }
    }
    if views.overview.status == .paused, !planned.isEmpty {
      conflicts.append(.pausedWithSessions(count: planned.count))
    }
    for homework in views.homework.open {
      if case .session(let id)? = homework.due, views.schedule.rows[id]?.status != .planned {
        conflicts.append(.homeworkForPast(homework.id, id))
      } else if let last = planned.last,
        let due = views.homework.dueInstant(of: homework, views.schedule, at: now, zones),
        due > last.interval(zones).upperBound, homework.isOnADay(after: last.start.civil.date)
      {
        conflicts.append(.homeworkAfterLast(homework.id, last: last.id))
      }
    }
    return conflicts
  }
}
