import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

extension CourseQuestion {
  /// What the person calls somebody; nil for someone who is kept apart.
  func shownAlias(_ person: PersonID?) -> String? {
    shows(person) ? person.flatMap { views.people.aliases[$0] } : nil
  }

  func title(_ row: FocusView.Row, all: Bool = false) -> String {
    FocusWords.title(row.area, name(row.details.person, all: all), row.details)
  }

  /// What is worked on, as the interface says it.
  func focus(_ row: FocusView.Row, all: Bool = false) -> FocusInterface.Focus {
    FocusInterface.Focus(
      id: row.id.description, area: row.area.rawValue, title: title(row, all: all), rank: row.rank,
      chosen: wording.moment(row.chosenAt), agreedOn: row.agreedOn.map { wording.day($0) },
      details: details(row.details, all: all), stage: row.stage?.rawValue,
      standing: row.stage.map { FocusWords.words($0) },
      question: row.stage.map { FocusWords.question($0) },
      stages: row.stages.map { stage in
        FocusInterface.Stage(
          stage: stage.stage.rawValue, words: FocusWords.words(stage.stage),
          when: wording.moment(stage.at), note: stage.note)
      }, closed: row.closedAt.map { wording.moment($0) }, outcome: row.outcome)
  }

  private func details(_ details: FocusDetails, all: Bool) -> FocusInterface.Details {
    FocusInterface.Details(
      person: name(details.person, all: all), date: details.date.map { DateWords.partial($0) },
      anniversaries: details.anniversaries.map { days in
        days.map { DateWords.dayAndMonth($0.next(from: wording.today)) }
      }, mourn: details.mourn, reengage: details.reengage, iExpect: details.iExpect,
      theyExpect: details.theyExpect, oldRole: details.oldRole, newRole: details.newRole,
      losses: details.losses, gains: details.gains, demands: details.demands,
      wanted: details.wanted, complicatedPregnancy: details.complicatedPregnancy,
      missing: details.missing)
  }

  /// Something on the timeline as the interface says it.
  func lifeEvent(_ row: Timeline.Row, all: Bool = false) -> TimelineInterface.LifeEvent {
    TimelineInterface.LifeEvent(
      id: row.id.description, text: row.text, on: row.on.description,
      onWords: DateWords.partial(row.on), kind: row.kind.rawValue,
      kindWords: FocusWords.kind(row.kind), person: name(row.person, all: all),
      focus: row.focus?.description, sensitive: row.sensitive)
  }

  /// Something that can wait as the interface says it.
  func duty(_ row: RecoveryList.Row) -> RecoveryInterface.Duty {
    RecoveryInterface.Duty(
      id: row.id.description, text: row.text, since: wording.moment(row.since),
      until: row.until.map { wording.day($0) }, takenUp: row.takenUpAt.map { wording.moment($0) },
      note: row.note)
  }

  /// The line half-way through, while the list was not looked at.
  var recoveryReview: String? {
    let isLive = !views.overview.status.hasEnded
    return isLive && views.recovery.isReviewDue(views.schedule, wording.zones)
      ? FocusWords.review : nil
  }
}

extension Services {
  func focusRow(_ text: String, _ question: CourseQuestion) throws -> FocusView.Row {
    let id = try id(FocusID.self, text, "focus")
    guard let row = question.views.focus.rows[id] else {
      throw DaemonInterface.NotFound(message: FocusRefusal.unknown(id).sentence)
    }
    return row
  }

  /// What is worked on, as it stands after a recording.
  func focus(
    _ id: FocusID, after question: CourseQuestion
  ) async throws -> FocusInterface.Focus {
    let after = try await existing(Query(course: question.course.description))
    return after.focus(try focusRow(id.description, after))
  }

  func lifeEventRow(_ text: String, _ question: CourseQuestion) throws -> Timeline.Row {
    let id = try id(LifeEventID.self, text, "event")
    guard let row = question.views.timeline.rows[id] else {
      throw DaemonInterface.NotFound(message: TimelineRefusal.unknown(id).sentence)
    }
    return row
  }

  func lifeEvent(
    _ id: LifeEventID, after question: CourseQuestion
  ) async throws -> TimelineInterface.LifeEvent {
    let after = try await existing(Query(course: question.course.description))
    return after.lifeEvent(try lifeEventRow(id.description, after))
  }
}
