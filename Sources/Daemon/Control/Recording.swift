import CivilTime
import ControlAPI
import Domain
import EventLog
import FlatJSON
import Journal

/// A recording call: its id, its course, when it happened, and its content.
struct Recording: Sendable {
  let services: Services
  let id: CommandID
  let content: [UInt8]
  var occurredAt: Timestamp?

  /// - Parameters:
  ///   - command: what the call says beside what it records.
  ///   - method: the name of the method.
  ///   - parameters: all of the call's parameters; a repeated call has the same.
  ///   - services: what carries it out.
  /// - Throws: `org.kith.Daemon.Invalid` for an id or a time that cannot be read.
  init(
    _ command: ControlAPI.Command?, _ method: String, _ parameters: some Encodable,
    _ services: Services
  ) throws {
    self.services = services
    if let text = command?.id {
      guard let id = CommandID(hex: text) else {
        throw DaemonInterface.Invalid(
          parameter: "command", message: "A command id is 32 hexadecimal digits.")
      }
      self.id = id
    } else {
      id = .random()
    }
    content = Array(method.utf8) + [0] + (try FlatJSON.encode(parameters, sortsKeys: true))
    occurredAt = try command?.at.map { try services.moment($0, .past) }
  }

  func record(_ target: JournalRequest.Target) async throws -> CommandOutcome {
    try await services.journal.execute(
      JournalRequest(
        id: id, content: content, target: target, occurredAt: occurredAt,
        zone: services.machineZone.name))
  }

  /// Records a command on the course that is meant.
  func record(_ course: CourseID, _ command: CourseCommand) async throws -> CommandOutcome {
    try await record(.course(course, command))
  }

  /// What an earlier call with the same id and content recorded; nil when there was none. By then
  /// "the next session" may be another, and the call repeated means the one that it meant.
  func earlier(on course: CourseID) async throws -> CourseEvent? {
    try await services.journal.recall(id, content: content, on: course)?
      .entries.first?.courseEvent?.event
  }

  /// The moment for which it is recorded.
  var moment: Timestamp { occurredAt ?? services.now }
}

extension Services {
  /// The course that a recording call means, with its read models.
  func recordedCourse(_ command: ControlAPI.Command?) async throws -> CourseQuestion {
    try await existing(Query(course: command?.course))
  }
}

extension CommandOutcome {
  /// What the call did, in one line and what else is worth knowing.
  func receipt(_ summary: String, notices: [String] = []) -> Receipt {
    Receipt(
      summary: entries.isEmpty && !isRepeated ? "That is how it was already." : summary,
      notices: notices,
      entries: entries.compactMap { entry in
        CourseID(stream: entry.stream) == nil ? nil : "e\(entry.version)"
      }, position: Int(position), repeated: isRepeated)
  }
}
