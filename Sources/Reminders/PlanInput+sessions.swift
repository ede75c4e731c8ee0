package import Domain

extension PlanInput {
  /// A session to come.
  package struct Session: Hashable, Sendable, Codable {
    package var course: CourseID
    package var id: SessionID
    package var start: AgreedTime
    package var minutes: Int
    /// When this time was agreed.
    package var agreedAt: Timestamp
    package var isCoursePaused: Bool
    /// When the course was agreed on, by the honest clock: nothing is planned for a moment before.
    package var contractedAt: Timestamp?
    /// What it is called in full: "Session 8 with Alex".
    package var title: String?
    /// Where or how, in full: "in person".
    package var place: String?
    /// What the questionnaires are called that are to be filled in before it.
    package var measures: [String] = []

    package init(
      course: CourseID, id: SessionID, start: AgreedTime, minutes: Int, agreedAt: Timestamp,
      isCoursePaused: Bool, contractedAt: Timestamp? = nil
    ) {
      self.course = course
      self.id = id
      self.start = start
      self.minutes = minutes
      self.agreedAt = agreedAt
      self.isCoursePaused = isCoursePaused
      self.contractedAt = contractedAt
    }
  }

  /// A session that is over.
  package struct PastSession: Hashable, Sendable, Codable {
    package var course: CourseID
    package var id: SessionID
    package var start: AgreedTime
    package var minutes: Int
    /// Whether something was written down about it.
    package var hasNote: Bool
    package var isCoursePaused: Bool

    package init(
      course: CourseID, id: SessionID, start: AgreedTime, minutes: Int, hasNote: Bool,
      isCoursePaused: Bool
    ) {
      self.course = course
      self.id = id
      self.start = start
      self.minutes = minutes
      self.hasNote = hasNote
      self.isCoursePaused = isCoursePaused
    }
  }

  /// A session that was cancelled.
  package struct CancelledSession: Hashable, Sendable, Codable {
    package var course: CourseID
    package var id: SessionID
    package var start: AgreedTime
    package var cancelledAt: Timestamp
    package var isCoursePaused: Bool

    package init(
      course: CourseID, id: SessionID, start: AgreedTime, cancelledAt: Timestamp,
      isCoursePaused: Bool
    ) {
      self.course = course
      self.id = id
      self.start = start
      self.cancelledAt = cancelledAt
      self.isCoursePaused = isCoursePaused
    }
  }

  /// A session after which finishing is to be talked about.
  package struct Ending: Hashable, Sendable, Codable {
    package var course: CourseID
    package var session: SessionID
    package var start: AgreedTime
    package var isCoursePaused: Bool

    package init(
      course: CourseID, session: SessionID, start: AgreedTime, isCoursePaused: Bool
    ) {
      self.course = course
      self.session = session
      self.start = start
      self.isCoursePaused = isCoursePaused
    }
  }
}
