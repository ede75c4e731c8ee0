package import Domain

/// What happened in someone's life, and the days of the year that are hard.
package struct Timeline: Projection {
  /// Something that happened.
  package struct Row: Hashable, Sendable, Codable {
    package var id: LifeEventID
    package var text: String
    package var on: PartialDate
    package var kind: LifeEventKind
    package var person: PersonID?
    package var focus: FocusID?
    package var sensitive: Bool
  }

  /// A day of the year that is hard.
  package struct SensitiveDate: Hashable, Sendable {
    /// When it comes next.
    package var date: CivilDate
    /// What it is from: something on the timeline, or a focus.
    package var event: LifeEventID?
    package var focus: FocusID?
    package var person: PersonID?
  }

  /// A life event as a chart marks it.
  package struct Mark: Hashable, Sendable {
    package var event: LifeEventID
    /// The day, or the first day of the month or year.
    package var date: CivilDate
    package var on: PartialDate
    package var kind: LifeEventKind
    package var person: PersonID?
    package var text: String
  }

  /// A grief's days: when somebody died, and what was said beside.
  private struct Grief: Hashable, Sendable, Codable {
    var person: PersonID?
    var died: PartialDate?
    var days: [DayOfYear] = []

    init(_ details: FocusDetails) {
      person = details.person
      died = details.date
      days = details.anniversaries ?? []
    }
  }

  /// The most that is kept; what was told first goes first.
  package static let limit = 1000

  package private(set) var rows: [LifeEventID: Row] = [:]
  private var griefs: [FocusID: Grief] = [:]

  package init() {}

  /// By when it happened, what happened first first.
  package var inOrder: [Row] {
    rows.values.sorted { ($0.on.earliest, $0.id) < ($1.on.earliest, $1.id) }
  }

  package mutating func apply(_ event: RecordedEvent) {
    switch event.event {
    case .timeline(.recorded(let recorded)):
      rows[recorded.event] = Row(
        id: recorded.event, text: String(recorded.text.prefix(2000)), on: recorded.on,
        kind: recorded.kind, person: recorded.person, focus: recorded.focus,
        sensitive: recorded.sensitive)
      if rows.count > Self.limit, let first = rows.keys.min() { rows[first] = nil }
    case .timeline(.changed(let changed)): apply(changed)
    case .timeline(.removed(let removed)): rows[removed.event] = nil
    case .focus(.selected(let selected)):
      if selected.area == .grief { griefs[selected.focus] = Grief(selected.details) }
    case .focus(.changed(let changed)): apply(changed)
    case .focus(.closed): break  // A day stays hard when the work on it is done.
    default: break
    }
  }

  private mutating func apply(_ changed: TimelineEventChanged) {
    guard var row = rows[changed.event] else { return }
    row.text = changed.text.map { String($0.prefix(2000)) } ?? row.text
    row.on = changed.on ?? row.on
    row.kind = changed.kind ?? row.kind
    row.person = changed.person ?? row.person
    row.focus = changed.focus ?? row.focus
    row.sensitive = changed.sensitive ?? row.sensitive
    rows[row.id] = row
  }

  private mutating func apply(_ changed: ProblemAreaChanged) {
    if let area = changed.area, area != .grief { griefs[changed.focus] = nil }
    guard changed.area == .grief || griefs[changed.focus] != nil else { return }
    var grief = griefs[changed.focus] ?? Grief(FocusDetails())
    grief.person = changed.details.person ?? grief.person
    grief.died = changed.details.date ?? grief.died
    grief.days = changed.details.anniversaries ?? grief.days
    griefs[changed.focus] = grief
  }

  /// Hard days from `from` to `to`, both counted, the next one first. Nothing reminds of them unless
  /// the person asks for it.
  package func sensitiveDates(from: CivilDate, to: CivilDate) -> [SensitiveDate] {
    let told = rows.values.filter(\.sensitive).compactMap { row in
      row.on.wholeDay.map {
        SensitiveDate(
          date: DayOfYear($0).next(from: from), event: row.id, focus: row.focus,
          person: row.person)
      }
    }
    let grieved = griefs.flatMap { id, grief in
      Set(grief.days + [grief.died?.wholeDay.map { DayOfYear($0) }].compactMap(\.self)).map {
        SensitiveDate(date: $0.next(from: from), event: nil, focus: id, person: grief.person)
      }
    }
    return (told + grieved).filter { $0.date <= to }
      .sorted { ($0.date, $0.event?.number ?? 0) < ($1.date, $1.event?.number ?? 0) }
  }

  /// What a chart from `from` to `to`, both counted, marks. What is known by its year alone is left
  /// out, since it has no place there.
  package func marks(from: CivilDate, to: CivilDate) -> [Mark] {
    inOrder.filter { $0.on.month != nil && (from...max(from, to)).contains($0.on.earliest) }.map {
      Mark(
        event: $0.id, date: $0.on.earliest, on: $0.on, kind: $0.kind, person: $0.person,
        text: $0.text)
    }
  }
}
