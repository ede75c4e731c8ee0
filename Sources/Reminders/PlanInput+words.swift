package import Domain

extension PlanInput {
  /// The same without a word of the person's: times, ids and kinds alone. What is planned from it comes
  /// at the same moments.
  package var withoutWords: PlanInput {
    var input = self
    for index in input.sessions.indices {
      input.sessions[index].title = nil
      input.sessions[index].place = nil
      // That there is one to fill in is known, and not which.
      input.sessions[index].measures = input.sessions[index].measures.isEmpty ? [] : [""]
    }
    for index in input.homework.indices { input.homework[index].title = nil }
    return input
  }

  /// What was read some time ago, as it is now if nothing was recorded since: sessions that have begun
  /// are over some time.
  package func seen(at now: Timestamp, _ zones: any ZoneRules) -> PlanInput {
    var input = self
    let known = Set(pastSessions.map(\.id))
    input.pastSessions += sessions.filter { session in
      !known.contains(session.id) && zones.instant(of: session.start) <= now
    }.map { session in
      PastSession(
        course: session.course, id: session.id, start: session.start, minutes: session.minutes,
        hasNote: false, isCoursePaused: session.isCoursePaused)
    }
    return input
  }
}
