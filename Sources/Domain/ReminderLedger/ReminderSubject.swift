/// What a reminder is about.
package enum ReminderSubject: Hashable, Sendable {
  case session(SessionID)
  case homework(HomeworkID)
  /// Something on the timeline.
  case lifeEvent(LifeEventID)
  case focus(FocusID)
  /// The course as a whole, or the days of whoever is in it.
  case course

  /// The kind that a reminder about it has, unless it says another.
  var usualKind: ReminderKind? {
    switch self {
    case .session: .session
    case .homework: .homework
    case .lifeEvent, .focus, .course: nil
    }
  }
}

extension ReminderSubject: CustomStringConvertible, Codable {
  /// A short name: `s7`, `h12`, `l3`, `f1`, or `course`.
  package var description: String {
    switch self {
    case .session(let id): id.description
    case .homework(let id): id.description
    case .lifeEvent(let id): id.description
    case .focus(let id): id.description
    case .course: "course"
    }
  }

  /// Reads a short name; nil for anything else.
  package init?(_ text: some StringProtocol) {
    if text == "course" {
      self = .course
      return
    }
    let subject: Self? =
      switch text.first {
      case SessionID.prefix: SessionID(text).map(Self.session)
      case HomeworkID.prefix: HomeworkID(text).map(Self.homework)
      case LifeEventID.prefix: LifeEventID(text).map(Self.lifeEvent)
      case FocusID.prefix: FocusID(text).map(Self.focus)
      default: nil
      }
    guard let subject else { return nil }
    self = subject
  }

  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "an id such as s7, h12, l3, f1, or course") {
      Self($0)
    }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}
