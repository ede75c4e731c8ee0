package import Domain

/// What a plan of reminders is made from: what is ahead, and what has just been, in the courses that
/// go on. Each is a fact; what follows from it is for the plan to say.
package struct PlanInput: Hashable, Sendable, Codable {
  /// Planned sessions, those of the last `ReminderPlan.lookBack` among them.
  package var sessions: [Session]
  /// Homework that is open, or was tried and waits to be talked about.
  package var homework: [Homework]
  /// Sessions that are over, and were not cancelled or missed: the latest.
  package var pastSessions: [PastSession] = []
  /// Sessions that were cancelled, for which no new date was agreed.
  package var cancelledSessions: [CancelledSession] = []
  /// Sessions after which finishing is to be talked about, and was not yet.
  package var endings: [Ending] = []
  /// Days that are hard.
  package var hardDays: [HardDay] = []
  /// What was written down day by day; nil where no course goes on.
  package var diary: Diary?
  /// The plan for hard times; nil where there is none.
  package var plan: HardTimesPlan?
  /// Until when nothing but sessions is brought to mind, after the safety card.
  package var calmUntil: Timestamp?
  /// When the person recorded something last; nil where that is not known.
  package var lastEntryAt: Timestamp?

  package init(
    sessions: [Session] = [], homework: [Homework] = [], calmUntil: Timestamp? = nil
  ) {
    self.sessions = sessions
    self.homework = homework
    self.calmUntil = calmUntil
  }
}
