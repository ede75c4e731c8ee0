import CivilTime
import ControlAPI
import Domain

/// The words, the number or the time that an entry should have had.
struct EntryReplacement {
  var text: String?
  var value: Int?
  var start: String?
  var services: Services
  /// Questionnaires that were brought along, by id.
  var packs: [String: Instrument] = [:]

  /// The entry with what was said put in its place.
  ///
  /// - Parameter event: the entry as it stands.
  /// - Returns: an event of the same kind.
  /// - Throws: `org.kith.Daemon.Invalid` when the entry has no such thing.
  func applied(to event: CourseEvent) throws -> CourseEvent {
    switch event {
    case .diary(let event): return .diary(try diary(event))
    case .rhythm(let event): return .rhythm(try rhythm(event))
    case .benefits(let event): return .benefits(try benefits(event))
    case .sessions(let event): return .sessions(try session(event))
    case .homework(let event): return .homework(try homework(event))
    case .goals(let event): return .goals(try goal(event))
    case .agreements(let event): return .agreements(try agreement(event))
    case .people(let event): return .people(try person(event))
    case .roles(let event): return .roles(try role(event))
    case .themes(let event): return .themes(try theme(event))
    case .contract: throw nothingHere
    case .practice(let event): return .practice(try practice(event))
    case .measures(let event): return .measures(try measures(event))
    case .drafts: throw nothingHere
    case .safety: throw nothingHere
    case .brief: throw nothingHere
    case .focus(let event): return .focus(try focus(event))
    case .timeline(let event): return .timeline(try timeline(event))
    case .recovery(let event): return .recovery(try recovery(event))
    case .erasing: throw nothingHere
    }
  }

  var nothingHere: DaemonInterface.Invalid {
    DaemonInterface.Invalid(
      parameter: "entry",
      message: "This entry has nothing of that kind to correct. To take it back: kith undo ENTRY")
  }

  func only(text: Bool = false, value: Bool = false, start: Bool = false) throws {
    if self.text != nil && !text || self.value != nil && !value || self.start != nil && !start {
      throw nothingHere
    }
  }

  private func diary(_ event: DiaryEvent) throws -> DiaryEvent {
    switch event {
    case .moodRecorded(var mood):
      try only(text: true, value: true)
      mood.note = text ?? mood.note
      mood.value = value ?? mood.value
      return .moodRecorded(mood)
    case .distressRecorded(let value): return try distress(value)
    case .noteWritten(var note):
      try only(text: true)
      note.text = text ?? note.text
      return .noteWritten(note)
    }
  }

  private func session(_ event: SessionEvent) throws -> SessionEvent {
    switch event {
    case .scheduled(var scheduled):
      try only(value: true, start: true)
      scheduled.minutes = value ?? scheduled.minutes
      if let time = try time(scheduled.start.zone) { scheduled.start = time }
      return .scheduled(scheduled)
    case .rescheduled(var moved):
      try only(start: true)
      if let time = try time(moved.to.zone) { moved.to = time }
      return .rescheduled(moved)
    case .cancelled(var cancelled):
      try only(text: true)
      cancelled.reason = text ?? cancelled.reason
      return .cancelled(cancelled)
    case .attended(var attended):
      try only(value: true)
      attended.minutes = value ?? attended.minutes
      return .attended(attended)
    case .noteWritten(var note):
      try only(text: true)
      note.text = text ?? note.text
      return .noteWritten(note)
    case .rated(var rated):
      try only(value: true)
      rated.helpful = value ?? rated.helpful
      return .rated(rated)
    case .agendaItemAdded(var added):
      try only(text: true)
      added.text = text ?? added.text
      return .agendaItemAdded(added)
    case .missed, .agendaItemDiscussed, .weeksSkipped:
      try only()
      return event
    }
  }

  private func time(_ zone: ZoneName) throws -> AgreedTime? {
    try start.flatMap { try services.sessionTime($0, zone: zone).agreed }
  }

  private func homework(_ event: HomeworkEvent) throws -> HomeworkEvent {
    switch event {
    case .assigned(var assigned):
      try only(text: true, start: true)
      assigned.text = text ?? assigned.text
      if let start { assigned.due = try due(start) }
      return .assigned(assigned)
    case .attempted(var attempted):
      try only(text: true, value: true)
      attempted.note = text ?? attempted.note
      attempted.confidence = value ?? attempted.confidence
      return .attempted(attempted)
    case .reviewed(var reviewed):
      try only(text: true)
      reviewed.note = text ?? reviewed.note
      return .reviewed(reviewed)
    case .rescheduled(var moved):
      try only(start: true)
      if let start { moved.due = try due(start) }
      return .rescheduled(moved)
    case .withdrawn(var withdrawn):
      try only(text: true)
      withdrawn.reason = text ?? withdrawn.reason
      return .withdrawn(withdrawn)
    }
  }

  private func due(_ text: String) throws -> HomeworkDue {
    let read = try TimeExpression.read(text, services.context(.future))
    return read.agreed.map { .time($0) } ?? .day(read.date, read.zone)
  }

  private func goal(_ event: GoalEvent) throws -> GoalEvent {
    switch event {
    case .set(var set):
      try only(text: true)
      set.statement = text ?? set.statement
      return .set(set)
    case .revised(var revised):
      try only(text: true)
      revised.statement = text ?? revised.statement
      return .revised(revised)
    case .rated(var rated):
      try only(text: true, value: true)
      rated.note = text ?? rated.note
      rated.value = value ?? rated.value
      return .rated(rated)
    case .achieved(var achieved):
      try only(text: true)
      achieved.note = text ?? achieved.note
      return .achieved(achieved)
    case .setAside(var aside):
      try only(text: true)
      aside.reason = text ?? aside.reason
      return .setAside(aside)
    }
  }
}
