package import Domain

/// Why the journal did not do what was asked.
package enum JournalError: Error, Sendable {
  /// A rule of the course is in the way.
  case course(CourseRefusal)
  case amendment(AmendmentRefusal)
  case reminder(ReminderRefusal)
  case profile(ProfileRefusal)
  case plan(PlanRefusal)
  /// Another course is live.
  case anotherCourseIsLive
  case unknownCourse
  /// What was asked about was erased.
  case erased
  /// The command id was used before, with other content.
  case commandReused
  /// Storage failed: a stable name of the reason, what happened, and what to do.
  case storage(reason: String, advice: String, isFatal: Bool)
  case stopped
}
