package import Domain

/// Builds the record of a course as a journal would hand it over, positions and versions counted.
package struct CourseRecorder {
  /// What has been recorded, the earliest first.
  package private(set) var events: [RecordedEvent] = []
  /// The course after all of it.
  package private(set) var course = Course()
  /// How far positions in the log run ahead of versions, as when other streams lie between.
  package var positionOffset: Int64 = 0
  private var commands = 0

  package init() {}

  /// Records events as they are, of one command.
  @discardableResult
  package mutating func record(
    _ events: CourseEvent..., at moment: Timestamp = .testStart, occurredAt: Timestamp? = nil,
    zone: ZoneName = .london, actor: Actor = .client
  ) -> [RecordedEvent] {
    append(
      events, EventTime(recordedAt: moment, occurredAt: occurredAt ?? moment, zone: zone), actor)
  }

  /// Decides a command and records what it leads to.
  @discardableResult
  package mutating func decide(
    _ command: CourseCommand, at moment: Timestamp = .testStart, occurredAt: Timestamp? = nil,
    zone: ZoneName = .london
  ) throws(CourseRefusal) -> [RecordedEvent] {
    let context = DecisionContext(
      now: moment, occurredAt: occurredAt, zone: zone, zones: FixedZones.standard)
    return append(try course.decide(command, context), context.time, .client)
  }

  private mutating func append(
    _ new: [CourseEvent], _ time: EventTime, _ actor: Actor
  ) -> [RecordedEvent] {
    commands += 1
    let commandID = CourseID(bits: UInt128(commands)).description
    let start = events.count
    for event in new {
      let version = Int64(events.count) + 1
      course.evolve(event, at: time)
      events.append(
        RecordedEvent(
          position: version + positionOffset, version: version, time: time, actor: actor,
          commandID: commandID, event: event))
    }
    return Array(events[start...])
  }
}
