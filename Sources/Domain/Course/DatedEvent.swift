/// An event that is decided on, with when it happened where that is another moment than the
/// command's.
package struct DatedEvent: Hashable, Sendable {
  package var event: CourseEvent
  /// Nil for the moment of the command.
  package var occurredAt: Timestamp?

  package init(_ event: CourseEvent, occurredAt: Timestamp? = nil) {
    self.event = event
    self.occurredAt = occurredAt
  }
}
