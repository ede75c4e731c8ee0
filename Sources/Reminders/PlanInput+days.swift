package import Domain

extension PlanInput {
  /// Something to try.
  package struct Homework: Hashable, Sendable, Codable {
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
    /// What it is, in full: "say one thing I need, with Sam".
    package var title: String?

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

  /// A day of the year that is hard.
  package struct HardDay: Hashable, Sendable, Codable {
    package var course: CourseID
    package var subject: ReminderSubject
    package var date: CivilDate
    package var isCoursePaused: Bool

    package init(
      course: CourseID, subject: ReminderSubject, date: CivilDate, isCoursePaused: Bool
    ) {
      self.course = course
      self.subject = subject
      self.date = date
      self.isCoursePaused = isCoursePaused
    }
  }

  /// On which of the latest days something was written down.
  package struct Diary: Hashable, Sendable, Codable {
    package var course: CourseID
    package var moodDays: Set<CivilDate>
    package var rhythmDays: Set<CivilDate>
    package var isCoursePaused: Bool

    package init(
      course: CourseID, moodDays: Set<CivilDate>, rhythmDays: Set<CivilDate>,
      isCoursePaused: Bool
    ) {
      self.course = course
      self.moodDays = moodDays
      self.rhythmDays = rhythmDays
      self.isCoursePaused = isCoursePaused
    }
  }

  /// The plan for hard times.
  package struct HardTimesPlan: Hashable, Sendable, Codable {
    /// The course that goes on, with which its reminder is kept.
    package var course: CourseID
    /// When it was written or looked over last.
    package var reviewedAt: Timestamp

    package init(course: CourseID, reviewedAt: Timestamp) {
      self.course = course
      self.reviewedAt = reviewedAt
    }
  }
}
