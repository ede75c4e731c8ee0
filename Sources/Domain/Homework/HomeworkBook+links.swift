extension HomeworkBook {
  /// Refuses practice without what it is practice of. It is asked of new homework alone: what was
  /// agreed before skills were named stays as it is.
  func checkLinks(
    of kind: HomeworkKind?, _ skill: Skill?, _ person: String?
  ) throws(CourseRefusal) {
    switch kind {
    case .practiseSkill: if skill == nil { throw .homework(.needsSkill) }
    case .rehearseConversation, .journalRelationship:
      if person == nil { throw .homework(.needsPerson) }
    case .reachOut, .activity, .observe, nil: break
    }
  }

  /// The practice of a skill that trying a piece of homework is; none where it names no skill, and
  /// none with somebody who is kept apart since.
  func practised(
    _ id: HomeworkID, _ outcome: HomeworkOutcome, in course: Course
  ) -> [CourseEvent] {
    guard outcome != .notThisTime, let tried = homework[id], tried.kind?.namesSkill ?? false,
      let skill = tried.skill, course.mayPractise(with: tried.person)
    else { return [] }
    let practised = SkillPractised(skill: skill, person: tried.person, homework: id)
    return [.practice(.skillPractised(practised))]
  }
}

extension Course {
  /// Whether nothing stands against practising with somebody.
  func mayPractise(with person: PersonID?) -> Bool {
    do throws(CourseRefusal) {
      try checkPractice(with: person)
      return true
    } catch {
      return false
    }
  }
}
