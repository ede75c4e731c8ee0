package import Domain
package import EventLog

/// Something that is asked of the journal.
package struct JournalRequest: Sendable {
  package enum Target: Sendable {
    case course(CourseID, CourseCommand)
    case ledger([ReminderCommand])
    case profile(ProfileCommand)
    case plan(PlanCommand)
    /// Says what an entry should have said, or when it happened.
    case correct(CourseID, EntryNumber, CourseEvent, occurredAt: Timestamp)
    case retract(CourseID, EntryNumber)
    /// Takes back the person's last command on a course.
    case undo(CourseID)

    /// Whether folded states change behind their end.
    var isAmendment: Bool {
      switch self {
      case .correct, .retract, .undo: true
      case .course, .ledger, .profile: false
      case .plan: false
      }
    }

    var stream: StreamID {
      switch self {
      case .course(let course, _), .correct(let course, _, _, _), .retract(let course, _),
        .undo(let course):
        course.stream
      case .ledger: Streams.ledger
      case .profile: Streams.profile
      case .plan: Streams.plan
      }
    }
  }

  package var id: CommandID
  /// What the command says, in bytes: the same id with other content is refused.
  package var content: [UInt8]
  package var target: Target
  package var actor: Actor
  /// When it happened; the moment of recording, if nil.
  package var occurredAt: Timestamp?
  package var zone: ZoneName

  package init(
    id: CommandID, content: [UInt8], target: Target, actor: Actor = .client,
    occurredAt: Timestamp? = nil, zone: ZoneName
  ) {
    self.id = id
    self.content = content
    self.target = target
    self.actor = actor
    self.occurredAt = occurredAt
    self.zone = zone
  }
}

/// What a command led to.
package struct CommandOutcome: Sendable {
  /// None when nothing changed.
  package var entries: [CommittedEntry]
  /// Where the log stood after it.
  package var position: Int64
  /// Whether it had been carried out before.
  package var isRepeated: Bool
}

/// An entry that is durable.
package struct CommittedEntry: Sendable {
  package var position: Int64
  package var stream: StreamID
  package var version: Int64
  package var recordedAt: Timestamp
  package var body: EventBody

  package var time: EventTime {
    EventTime(recordedAt: recordedAt, occurredAt: body.occurredAt, zone: body.zone)
  }

  /// The entry as an event of a course; nil when it is none or is an amendment.
  package var courseEvent: RecordedEvent? {
    guard case .course(let event) = body.payload else { return nil }
    return RecordedEvent(
      position: position, version: version, time: time, actor: body.actor,
      commandID: body.command, event: event)
  }
}
