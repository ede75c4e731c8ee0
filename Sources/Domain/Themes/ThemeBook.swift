/// The themes of a course, as the rules see them.
package struct ThemeBook: Hashable, Sendable, Codable {
  /// A theme as the rules see it.
  package struct Theme: Hashable, Sendable, Codable {
    package var label: String
    package var isRetired = false
    package var entries: Set<EntryNumber> = []
  }

  package private(set) var themes: [ThemeID: Theme] = [:]
  var lastNumber = 0

  func propose(
    _ command: ThemeCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .identify(let label):
      let identified = ThemeIdentified(
        theme: ThemeID(number: lastNumber + 1), label: trimmed(label))
      return [.themes(.identified(identified))]
    case .link(let theme, let entry, let note):
      return [.themes(.linked(ThemeLinked(theme: theme, entry: entry, note: note)))]
    case .retire(let theme, let note):
      return [.themes(.retired(ThemeRetired(theme: theme, note: note)))]
    }
  }

  func check(_ event: ThemeEvent, in course: Course) throws(CourseRefusal) {
    try course.contract.checkLive()
    switch event {
    case .identified(let identified):
      if let problem = TextRule.problem(withName: identified.label) { throw .text(problem) }
      if themes[identified.theme] != nil { throw .themes(.idTaken(identified.theme)) }
      let wanted = identified.label.lowercased()
      let same = themes.first { !$0.value.isRetired && $0.value.label.lowercased() == wanted }
      if let same { throw .themes(.labelTaken(same.key)) }
    case .linked(let linked):
      let theme = try live(linked.theme)
      if linked.entry.number < 1 { throw .themes(.noSuchEntry(linked.entry)) }
      if theme.entries.contains(linked.entry) {
        throw .themes(.linkedAlready(linked.theme, linked.entry))
      }
      try checkText(linked.note)
    case .retired(let retired):
      _ = try live(retired.theme)
      try checkText(retired.note)
    }
  }

  private func live(_ id: ThemeID) throws(CourseRefusal) -> Theme {
    guard let theme = themes[id] else { throw .themes(.unknown(id)) }
    if theme.isRetired { throw .themes(.retired(id)) }
    return theme
  }

  mutating func evolve(_ event: ThemeEvent) {
    switch event {
    case .identified(let identified): themes[identified.theme] = Theme(label: identified.label)
    case .linked(let linked): themes[linked.theme]?.entries.insert(linked.entry)
    case .retired(let retired): themes[retired.theme]?.isRetired = true
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: ThemeEvent) {
    if case .identified(let identified) = event {
      lastNumber = max(lastNumber, identified.theme.number)
    }
  }
}
