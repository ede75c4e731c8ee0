package import Domain
package import EventLog

/// A stored event with its body opened.
package struct OpenedEvent: Sendable {
  package var stored: StoredEvent
  /// Nil when its key was destroyed, or its body dropped.
  package var body: EventBody?

  package init(stored: StoredEvent, body: EventBody?) {
    (self.stored, self.body) = (stored, body)
  }

  package var version: Int64 { stored.version }

  package var time: EventTime? {
    body.map { body in
      EventTime(
        recordedAt: Timestamp(milliseconds: stored.recordedAt), occurredAt: body.occurredAt,
        zone: body.zone)
    }
  }

  /// The event as one of a course; nil when it is none or is an amendment.
  package var courseEvent: RecordedEvent? {
    guard let body, let time, case .course(let event) = body.payload else { return nil }
    return RecordedEvent(
      position: stored.seq, version: stored.version, time: time, actor: body.actor,
      commandID: body.command, event: event)
  }
}
