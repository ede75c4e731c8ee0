/// An event with where and when it stands in the record.
package struct Recorded<Event: Sendable>: Sendable {
  /// Place in the whole log, 1 and up; gaps are allowed.
  package var position: Int64
  /// Place in its stream, 1 and up without gaps.
  package var version: Int64
  package var time: EventTime
  package var actor: Actor
  /// The command that led to it: 32 hexadecimal digits.
  package var commandID: String
  package var event: Event

  package init(
    position: Int64, version: Int64, time: EventTime, actor: Actor, commandID: String, event: Event
  ) {
    self.position = position
    self.version = version
    self.time = time
    self.actor = actor
    self.commandID = commandID
    self.event = event
  }

  /// The short name of the entry: `e57`.
  package var number: EntryNumber { EntryNumber(number: Int(version)) }
}

package typealias RecordedEvent = Recorded<CourseEvent>

/// Who caused an event.
package enum Actor: String, Sendable, Codable, CaseIterable {
  /// The person whose course it is.
  case client
  /// Kith itself: reminders, mostly.
  case system
}
