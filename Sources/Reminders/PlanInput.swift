package import Domain

/// What a plan of reminders is made from: what is ahead in the courses that go on.
package struct PlanInput: Hashable, Sendable {
  package struct Session: Hashable, Sendable {
    package var course: CourseID
    package var id: SessionID
    package var start: AgreedTime
    package var minutes: Int
    /// When this time was agreed.
    package var agreedAt: Timestamp
    package var isCoursePaused: Bool
    /// When the course was agreed on, by the honest clock: nothing is planned for a moment before.
    package var contractedAt: Timestamp?

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

  package struct Homework: Hashable, Sendable {
    package var course: CourseID
    package var id: HomeworkID
    /// When it was agreed, or came round again.
    package var assignedAt: Timestamp
    /// The wall-clock time up to which it is.
    package var due: AgreedTime
    /// Whether it was tried, so that it need not be brought to mind any more.
    package var wasTried: Bool
    /// Whether it comes again, a new round beginning at some midnight.
    package var isRepeating: Bool
    package var isCoursePaused: Bool

    package init(
      course: CourseID, id: HomeworkID, assignedAt: Timestamp, due: AgreedTime,
      wasTried: Bool, isRepeating: Bool, isCoursePaused: Bool
    ) {
      self.course = course
      self.id = id
      self.assignedAt = assignedAt
      self.due = due
      self.wasTried = wasTried
      self.isRepeating = isRepeating
      self.isCoursePaused = isCoursePaused
    }
  }

  /// Planned sessions, those of the last `ReminderPlan.lookBack` among them.
  package var sessions: [Session]
  /// Homework that is open, or was tried and waits to be talked about.
  package var homework: [Homework]
  /// Until when nothing but sessions is brought to mind, after the safety card.
  package var calmUntil: Timestamp?

  package init(
    sessions: [Session] = [], homework: [Homework] = [], calmUntil: Timestamp? = nil
  ) {
    self.sessions = sessions
    self.homework = homework
    self.calmUntil = calmUntil
  }
}
