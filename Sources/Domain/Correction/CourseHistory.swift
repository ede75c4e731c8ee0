/// A stretch of a course's past, to try a correction on before it is recorded.
package enum CourseHistory {
  /// The first entry that would not have been allowed, had the course stood as `base` before it.
  ///
  /// - Parameters:
  ///   - base: the course before the entry that changes.
  ///   - entries: what happened from there on, the change already made.
  ///   - zones: the rules of zones as they are now.
  /// - Returns: that entry and the rule it breaks; nil when the whole stretch holds.
  package static func firstConflict(
    after base: Course, _ entries: some Sequence<RecordedEvent>, zones: any ZoneRules
  ) -> (entry: RecordedEvent, refusal: CourseRefusal)? {
    var course = base
    for entry in entries {
      let context = DecisionContext(
        now: entry.time.recordedAt, occurredAt: entry.time.occurredAt, zone: entry.time.zone,
        zones: zones)
      do {
        try course.check(entry.event, context)
      } catch {
        return (entry, error)
      }
      course.evolve(entry.event, at: entry.time)
    }
    return nil
  }
}
