package import Domain

/// All read models of a course, side by side.
package struct CourseViews: Projection {
  package private(set) var overview = CourseOverview()
  package private(set) var schedule = SessionSchedule()
  package private(set) var homework = HomeworkList()
  package private(set) var goals = GoalProgress()
  package private(set) var moods = MoodSeries()
  package private(set) var agenda = Agenda()
  package private(set) var people = People()
  package private(set) var activity = Activity()
  package private(set) var agreements = CourseAgreements()

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    overview.apply(event)
    schedule.apply(event)
    homework.apply(event)
    goals.apply(event)
    moods.apply(event)
    agenda.apply(event)
    people.apply(event)
    activity.apply(event)
    agreements.apply(event)
  }
}
