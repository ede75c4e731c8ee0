import Domain
import Journal

/// Finds all that belongs to somebody in a course, from its entries in their order: what is about them
/// by itself, what was said later of homework, goals and the like that are, and what points at it. They
/// are taken in twice: only then is it known by what names somebody was called before they were named.
struct PersonTrace {
  let person: PersonID
  /// All that they were called, as it was written.
  private(set) var names: Set<String> = []
  /// The versions of all that belongs to them.
  private(set) var versions: Set<Int64> = []
  private var homework: Set<HomeworkID> = []
  private var goals: Set<GoalID> = []
  private var roles: Set<RoleID> = []
  private var focuses: Set<FocusID> = []
  private var lifeEvents: Set<LifeEventID> = []
  private var drafts: Set<DraftID> = []
  private var agenda: Set<AgendaItemID> = []

  init(_ person: PersonID) { self.person = person }

  /// Takes in the next entry.
  ///
  /// - Returns: whether it belongs to them.
  @discardableResult
  mutating func take(_ payload: StoredPayload, at version: Int64) -> Bool {
    let belongs: Bool
    switch payload {
    case .course(let event): belongs = take(event)
    case .amendment(.corrected(let target, let event, _)):
      // Whom an entry was about before it was corrected counts as well.
      belongs = take(event) || versions.contains(Int64(target.number))
    case .amendment(.retracted), .profile, .plan, .reminder: belongs = false
    }
    if belongs { versions.insert(version) }
    return belongs
  }

  private mutating func take(_ event: CourseEvent) -> Bool {
    if case .erasing = event { return false }
    if event.otherPerson == person {
      remember(event)
      return true
    }
    return isAboutTheirs(event) || isDraft(event) || pointsAtTheirs(event)
  }

  /// Whether it points at an entry of theirs, or tells how that went on.
  private mutating func pointsAtTheirs(_ event: CourseEvent) -> Bool {
    func isTheirs(_ entry: EntryNumber) -> Bool { versions.contains(Int64(entry.number)) }
    switch event {
    case .themes(.linked(let linked)): return isTheirs(linked.entry)
    case .brief(.lineChosen(let chosen)): return isTheirs(chosen.entry)
    case .sessions(.agendaItemAdded(let added)):
      if added.source.map(isTheirs) ?? false { agenda.insert(added.item) }
      return agenda.contains(added.item)
    case .sessions(.agendaItemDiscussed(let discussed)): return agenda.contains(discussed.item)
    default: return false
    }
  }

  private mutating func remember(_ event: CourseEvent) {
    switch event {
    case .people(.added(let event)): names.insert(event.alias)
    case .people(.updated(let event)): event.alias.map { _ = names.insert($0) }
    case .homework(.assigned(let event)): homework.insert(event.homework)
    case .goals(.set(let event)): goals.insert(event.goal)
    case .roles(.described(let event)): roles.insert(event.role)
    case .focus(.selected(let event)): focuses.insert(event.focus)
    case .focus(.changed(let event)): focuses.insert(event.focus)
    case .timeline(.recorded(let event)): lifeEvents.insert(event.event)
    case .timeline(.changed(let event)): lifeEvents.insert(event.event)
    default: break
    }
  }

  private func isAboutTheirs(_ event: CourseEvent) -> Bool {
    switch event {
    case .homework(let event): homework.contains(event.homework)
    case .goals(let event): goals.contains(event.goal)
    case .roles(.strainRated(let event)): roles.contains(event.role)
    case .focus(.changed(let event)): focuses.contains(event.focus)
    case .focus(.stageAssessed(let event)): focuses.contains(event.focus)
    case .focus(.closed(let event)): focuses.contains(event.focus)
    case .focus(.formulationAgreed(let event)): event.focus.map(focuses.contains) ?? false
    case .timeline(.changed(let event)): lifeEvents.contains(event.event)
    case .timeline(.removed(let event)): lifeEvents.contains(event.event)
    case .practice(.skillPractised(let event)):
      event.person == nil && event.homework.map(homework.contains) ?? false
    default: false
    }
  }

  /// Whether it is something begun about them, or about them before.
  private mutating func isDraft(_ event: CourseEvent) -> Bool {
    guard case .drafts(let event) = event else { return false }
    switch event {
    case .saved(let saved):
      let alias = DraftPerson.alias(saved.answers)?.lowercased()
      if names.contains(where: { $0.lowercased() == alias }) { drafts.insert(saved.draft) }
      return drafts.contains(saved.draft)
    case .closed(let closed): return drafts.contains(closed.draft)
    }
  }
}

extension HomeworkEvent {
  fileprivate var homework: HomeworkID {
    switch self {
    case .assigned(let event): event.homework
    case .attempted(let event): event.homework
    case .reviewed(let event): event.homework
    case .rescheduled(let event): event.homework
    case .withdrawn(let event): event.homework
    }
  }
}

extension GoalEvent {
  fileprivate var goal: GoalID {
    switch self {
    case .set(let event): event.goal
    case .revised(let event): event.goal
    case .rated(let event): event.goal
    case .achieved(let event): event.goal
    case .setAside(let event): event.goal
    }
  }
}
