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
      if let refusal = course.take(entry, zones) { return (entry, refusal) }
    }
    return nil
  }

  /// The first entry that a change makes break a rule.
  ///
  /// An entry that breaks one even without the change does not count: zones get other rules, and
  /// Kith new ones, after things have happened, and neither may stand in the way of a correction
  /// that has nothing to do with it.
  ///
  /// - Parameters:
  ///   - base: the course before the entry that changes.
  ///   - entries: what happened from there on, the change already made.
  ///   - original: the same stretch without the change. Entries are matched by their version.
  ///   - zones: the rules of zones as they are now.
  /// - Returns: that entry and the rule it breaks; nil when the change breaks nothing.
  package static func firstConflict(
    after base: Course, _ entries: some Sequence<RecordedEvent>,
    insteadOf original: some Sequence<RecordedEvent>, zones: any ZoneRules
  ) -> (entry: RecordedEvent, refusal: CourseRefusal)? {
    var trial = CourseTrial(on: base, zones: zones)
    return trial.firstConflict(entries, insteadOf: original)
  }
}

/// Tries a change on a past that is too long to hold at once, a stretch after the other.
package struct CourseTrial: Sendable {
  private var course: Course
  private var before: Course
  private let zones: any ZoneRules

  /// - Parameters:
  ///   - base: the course before the entry that changes.
  ///   - zones: the rules of zones as they are now.
  package init(on base: Course, zones: any ZoneRules) {
    course = base
    before = base
    self.zones = zones
  }

  /// Takes in the next stretch.
  ///
  /// - Parameters:
  ///   - entries: what happened, the change already made.
  ///   - original: the same stretch without the change. Entries are matched by their version.
  /// - Returns: the first entry that the change makes break a rule, and the rule; nil when it
  ///   breaks nothing.
  package mutating func firstConflict(
    _ entries: some Sequence<RecordedEvent>, insteadOf original: some Sequence<RecordedEvent>
  ) -> (entry: RecordedEvent, refusal: CourseRefusal)? {
    var broken: [Int64: CourseEvent] = [:]
    for entry in original where before.take(entry, zones) != nil {
      broken[entry.version] = entry.event
    }
    for entry in entries {
      if let refusal = course.take(entry, zones), broken[entry.version] != entry.event {
        return (entry, refusal)
      }
    }
    return nil
  }
}

extension Course {
  /// Takes in what has happened, and tells the rule that it breaks, if any.
  fileprivate mutating func take(
    _ entry: RecordedEvent, _ zones: any ZoneRules
  ) -> CourseRefusal? {
    let context = DecisionContext(
      now: entry.time.recordedAt, occurredAt: entry.time.occurredAt, zone: entry.time.zone,
      zones: zones)
    defer { evolve(entry.event, at: entry.time) }
    do {
      try check(entry.event, context)
      return nil
    } catch {
      return error
    }
  }
}
