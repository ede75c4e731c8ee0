package import Domain

/// All read models of a course, side by side.
package struct CourseViews: Projection {
  package private(set) var overview = CourseOverview()
  package private(set) var schedule = SessionSchedule()
  package private(set) var homework = HomeworkList()
  package private(set) var goals = GoalProgress()
  package private(set) var moods = MoodSeries()
  package private(set) var rhythm = RhythmLog()
  package private(set) var benefits = BenefitRatings()
  package private(set) var agenda = Agenda()
  package private(set) var people = People()
  package private(set) var drafts = OpenDrafts()
  package private(set) var practice = Practice()
  package private(set) var roles = RoleStrain()
  package private(set) var themes = Themes()
  package private(set) var chosenLines = ChosenLines()
  package private(set) var measures = MeasureSeries()
  package private(set) var focus = FocusView()
  package private(set) var timeline = Timeline()
  package private(set) var recovery = RecoveryList()
  package private(set) var activity = Activity()
  package private(set) var agreements = CourseAgreements()
  package private(set) var safety = SafetyCards()

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    overview.apply(event)
    schedule.apply(event)
    homework.apply(event)
    goals.apply(event)
    moods.apply(event)
    rhythm.apply(event)
    benefits.apply(event)
    agenda.apply(event)
    people.apply(event)
    drafts.apply(event)
    practice.apply(event)
    roles.apply(event)
    themes.apply(event)
    chosenLines.apply(event)
    measures.apply(event)
    focus.apply(event)
    timeline.apply(event)
    recovery.apply(event)
    activity.apply(event)
    agreements.apply(event)
    safety.apply(event)
  }
}
