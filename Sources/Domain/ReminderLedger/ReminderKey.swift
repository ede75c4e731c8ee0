/// What makes a reminder the one it is: the same occurrence always has the same key, however often
/// plans are made again, and so the same id.
package struct ReminderKey: Hashable, Sendable, Codable {
  package var course: CourseID
  package var subject: ReminderSubject
  /// The wall-clock time agreed for the occurrence; a moved session is another occurrence.
  package var start: AgreedTime
  /// How long before the start; zero for a nudge at a moment of its own.
  package var lead: TimeSpan

  package init(course: CourseID, subject: ReminderSubject, start: AgreedTime, lead: TimeSpan) {
    self.course = course
    self.subject = subject
    self.start = start
    self.lead = lead
  }

  /// The id that follows from the key.
  package var id: ReminderID {
    ReminderID(hashing: "\(course)|\(subject)|\(start)|\(lead.milliseconds)")
  }
}

/// What a reminder is about.
package enum ReminderSubject: Hashable, Sendable {
  case session(SessionID)
  case homework(HomeworkID)

  package var kind: ReminderKind {
    switch self {
    case .session: .session
    case .homework: .homework
    }
  }
}

/// The kinds of reminder, each with preferences of its own.
package enum ReminderKind: String, Hashable, Sendable, Codable, CaseIterable {
  case session
  case homework
}

extension ReminderSubject: CustomStringConvertible, Codable {
  /// The short name of the session or the homework: `s7`, `h12`.
  package var description: String {
    switch self {
    case .session(let id): id.description
    case .homework(let id): id.description
    }
  }

  /// Reads a short name; nil for anything else.
  package init?(_ text: some StringProtocol) {
    switch text.first {
    case SessionID.prefix: self.init(SessionID(text).map(Self.session))
    case HomeworkID.prefix: self.init(HomeworkID(text).map(Self.homework))
    default: return nil
    }
  }

  private init?(_ subject: Self?) {
    guard let subject else { return nil }
    self = subject
  }

  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "an id such as s7 or h12") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}
