import Domain

/// Which parts of something a change was about, for the log: their names, not what they say.
enum ChangedParts {
  static func words(_ changed: ProblemAreaChanged) -> String {
    let details = changed.details
    let parts = named([
      ("order", changed.rank != nil), ("day agreed", changed.agreedOn != nil),
      ("date", details.date != nil), ("hard days", details.anniversaries != nil),
      ("what mourning means", details.mourn != nil), ("what to take up", details.reengage != nil),
      ("what I expect", details.iExpect != nil), ("what they expect", details.theyExpect != nil),
      ("old role", details.oldRole != nil), ("new role", details.newRole != nil),
      ("losses", details.losses != nil), ("gains", details.gains != nil),
      ("what it asks", details.demands != nil), ("whether wanted", details.wanted != nil),
      ("pregnancy", details.complicatedPregnancy != nil),
      ("what is missing", details.missing != nil),
    ])
    // The person is named with each change; it is the change where there is no other.
    let isPerson =
      parts.isEmpty && changed.area == nil && changed.reason == nil && details.person != nil
    return inBrackets(isPerson ? ["who"] : parts)
  }

  static func words(_ changed: TimelineEventChanged) -> String {
    let parts = named([
      ("words", changed.text != nil), ("kind", changed.kind != nil),
      ("focus", changed.focus != nil), ("hard day or not", changed.sensitive != nil),
    ])
    let isPerson = parts.isEmpty && changed.on == nil && changed.person != nil
    return inBrackets(isPerson ? ["who"] : parts)
  }

  static func words(_ revised: GoalRevised) -> String {
    inBrackets(
      named([
        ("words", revised.statement != nil), ("measure", revised.measure != nil),
        ("day", revised.by != nil), ("day agreed", revised.agreedOn != nil),
      ]))
  }

  static func words(_ change: CourseContractRenegotiated) -> String {
    inBrackets(
      [
        change.plannedSessions.map { "\($0) sessions" }, change.cadence?.name,
        change.minutes.map { "\($0) minutes" },
      ].compactMap(\.self))
  }

  private static func named(_ parts: [(name: String, isSaid: Bool)]) -> [String] {
    parts.filter(\.isSaid).map(\.name)
  }

  private static func inBrackets(_ parts: [String]) -> String {
    parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
