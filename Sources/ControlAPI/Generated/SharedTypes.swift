// Made by interface-generator from what several interfaces declare alike.
// swift-format-ignore-file

/// What every recording call may say beside what it records.
package struct Command: Codable, Hashable, Sendable {
  /// Makes the call safe to repeat: 32 hexadecimal digits, made by the client. The same id with the
  /// same content is answered with the first result; with other content it is refused.
  package var id: String?
  /// The course meant, by its id or the start of it. Needed only where more than one is live.
  package var course: String?
  /// When it happened, as a person says it: "friday night", "yesterday 21:00". Now, if left out.
  package var at: String?

  package init(
    id: String? = nil,
    course: String? = nil,
    at: String? = nil
  ) {
    self.id = id
    self.course = course
    self.at = at
  }
}

/// A piece of homework.
package struct Homework: Codable, Hashable, Sendable {
  /// Its short name, for good: "h12".
  package var id: String
  /// What it is, in the person's words.
  package var text: String
  /// practiseSkill, rehearseConversation, journalRelationship, reachOut, activity or observe.
  package var kind: String?
  /// With or about whom, by alias.
  package var person: String?
  /// For when it is, in words: "Friday", "before Tuesday", "every day".
  package var due: String?
  /// The end of the time it is for.
  package var dueMoment: Moment?
  /// How often it comes again, in days; absent when once.
  package var everyDays: Int?
  /// The skill that is practised: "i-statements".
  package var skill: String?
  /// The goal that it is a step towards: "g2".
  package var goal: String?
  /// Where it stands.
  package var status: HomeworkStatus
  /// How it went the last time: tried, partly or notThisTime.
  package var lastOutcome: String?
  /// When that was.
  package var lastAttempt: Moment?
  /// How many times something was tried.
  package var attempts: Int
  /// When it was agreed.
  package var assigned: Moment

  package init(
    id: String,
    text: String,
    kind: String? = nil,
    person: String? = nil,
    due: String? = nil,
    dueMoment: Moment? = nil,
    everyDays: Int? = nil,
    skill: String? = nil,
    goal: String? = nil,
    status: HomeworkStatus,
    lastOutcome: String? = nil,
    lastAttempt: Moment? = nil,
    attempts: Int,
    assigned: Moment
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.person = person
    self.due = due
    self.dueMoment = dueMoment
    self.everyDays = everyDays
    self.skill = skill
    self.goal = goal
    self.status = status
    self.lastOutcome = lastOutcome
    self.lastAttempt = lastAttempt
    self.attempts = attempts
    self.assigned = assigned
  }
}

/// Where a piece of homework stands.
package enum HomeworkStatus: String, Codable, Hashable, Sendable, CaseIterable {
  case open
  case attempted
  case reviewed
  case withdrawn
}

/// Something that happened, marked on a chart.
package struct Mark: Codable, Hashable, Sendable {
  /// The day, counted from the chart's first.
  package var day: Int
  /// When it was.
  package var moment: Moment
  /// What it is called: "8" for session 8, "Moved house".
  package var label: String
  /// session or lifeEvent.
  package var kind: String

  package init(
    day: Int,
    moment: Moment,
    label: String,
    kind: String
  ) {
    self.day = day
    self.moment = moment
    self.label = label
    self.kind = kind
  }
}

/// A moment, in words and exactly.
package struct Moment: Codable, Hashable, Sendable {
  /// For people, with the day: "Tuesday 1 December, 15:00".
  package var text: String
  /// The day seen from now: "today", "tomorrow", "Tuesday 1 December".
  package var day: String
  /// The clock alone: "15:00".
  package var clock: String
  /// What a wall clock shows: "2026-12-01T15:00:00".
  package var civil: String
  /// The IANA name of the zone: "Europe/Lisbon".
  package var zone: String
  /// ISO 8601 with the offset from UTC: "2026-12-01T15:00:00+00:00".
  package var instant: String

  package init(
    text: String,
    day: String,
    clock: String,
    civil: String,
    zone: String,
    instant: String
  ) {
    self.text = text
    self.day = day
    self.clock = clock
    self.civil = civil
    self.zone = zone
    self.instant = instant
  }
}

/// What a chart is drawn from. Days without a value have no point.
package struct Plot: Codable, Hashable, Sendable {
  /// What it shows: "Mood".
  package var title: String
  /// The same in one sentence, for who does not see it.
  package var summary: String
  /// How many days it spans.
  package var days: Int
  /// The lowest value that there can be.
  package var lowest: Double
  /// The highest value that there can be.
  package var highest: Double
  /// Whether values are said with their sign: from one's usual, which is 0.
  package var signed: Bool
  /// One for each day that has any, in order.
  package var points: [PlotPoint]
  /// Days to name, in order.
  package var ticks: [PlotTick]
  /// What happened, in order.
  package var marks: [Mark]

  package init(
    title: String,
    summary: String,
    days: Int,
    lowest: Double,
    highest: Double,
    signed: Bool,
    points: [PlotPoint],
    ticks: [PlotTick],
    marks: [Mark]
  ) {
    self.title = title
    self.summary = summary
    self.days = days
    self.lowest = lowest
    self.highest = highest
    self.signed = signed
    self.points = points
    self.ticks = ticks
    self.marks = marks
  }
}

/// A place on a chart: the values of one day.
package struct PlotPoint: Codable, Hashable, Sendable {
  /// The day, counted from the chart's first, which is 0.
  package var day: Int
  /// The same as a date: "2026-11-23".
  package var date: String
  /// The lowest of that day.
  package var lowest: Double
  /// The highest of that day.
  package var highest: Double
  /// How many there were.
  package var count: Int

  package init(
    day: Int,
    date: String,
    lowest: Double,
    highest: Double,
    count: Int
  ) {
    self.day = day
    self.date = date
    self.lowest = lowest
    self.highest = highest
    self.count = count
  }
}

/// A day that is named below a chart.
package struct PlotTick: Codable, Hashable, Sendable {
  /// The day, counted from the chart's first.
  package var day: Int
  /// What stands there: "13 Oct".
  package var label: String

  package init(
    day: Int,
    label: String
  ) {
    self.day = day
    self.label = label
  }
}

/// What every question may say beside what it asks.
package struct Query: Codable, Hashable, Sendable {
  /// The course meant, by its id or the start of it. The live one, else the latest, if left out.
  package var course: String?
  /// Answers as the record stood at this moment, as a person says it: "last tuesday".
  package var asOf: String?
  /// The position that the record has come to at least, as a Receipt gave it; where it has not, the
  /// question is refused.
  package var atLeast: Int?

  package init(
    course: String? = nil,
    asOf: String? = nil,
    atLeast: Int? = nil
  ) {
    self.course = course
    self.asOf = asOf
    self.atLeast = atLeast
  }
}

/// What a recording call did.
package struct Receipt: Codable, Hashable, Sendable {
  /// One line that a person can check: "Session 8 is Tuesday 1 December, 15:00, 50 minutes."
  package var summary: String
  /// More lines that are worth knowing, each a sentence; mostly none.
  package var notices: [String]
  /// The entries recorded, by their short names: "e57". None when nothing changed.
  package var entries: [String]
  /// Where the record stands after it.
  package var position: Int
  /// Whether an earlier call with the same id had recorded it already.
  package var repeated: Bool

  package init(
    summary: String,
    notices: [String],
    entries: [String],
    position: Int,
    repeated: Bool
  ) {
    self.summary = summary
    self.notices = notices
    self.entries = entries
    self.position = position
    self.repeated = repeated
  }
}

/// What is shown, at once and the same for every answer, after a question about safety.
package struct SafetyCard: Codable, Hashable, Sendable {
  /// The lines as they are printed.
  package var lines: [String]
  /// What is offered for the next session's list; absent where nothing is.
  package var offer: String?

  package init(
    lines: [String],
    offer: String? = nil
  ) {
    self.lines = lines
    self.offer = offer
  }
}

/// A session.
package struct Session: Codable, Hashable, Sendable {
  /// Its short name, for good: "s7".
  package var id: String
  /// How many sessions had been attended with it, or would be: 8 for session 8. Absent where it does
  /// not count.
  package var number: Int?
  /// When it begins.
  package var start: Moment
  /// How long it lasts, in minutes.
  package var minutes: Int
  /// What became of it.
  package var status: SessionStatus
  /// inPerson, video or phone.
  package var mode: String?
  /// Where it is.
  package var place: String?
  /// Who called it off, or by whom it did not take place: me, therapist or circumstances.
  package var by: String?
  /// Why, in the person's words.
  package var reason: String?
  /// Where it stood before it was moved, the latest last.
  package var movedFrom: [Moment]
  /// Whether a note was written on it.
  package var hasNote: Bool
  /// How helpful it was, 0 to 10.
  package var helpful: Int?

  package init(
    id: String,
    number: Int? = nil,
    start: Moment,
    minutes: Int,
    status: SessionStatus,
    mode: String? = nil,
    place: String? = nil,
    by: String? = nil,
    reason: String? = nil,
    movedFrom: [Moment],
    hasNote: Bool,
    helpful: Int? = nil
  ) {
    self.id = id
    self.number = number
    self.start = start
    self.minutes = minutes
    self.status = status
    self.mode = mode
    self.place = place
    self.by = by
    self.reason = reason
    self.movedFrom = movedFrom
    self.hasNote = hasNote
    self.helpful = helpful
  }
}

/// What became of a session.
package enum SessionStatus: String, Codable, Hashable, Sendable, CaseIterable {
  case planned
  case cancelled
  case attended
  case missed
}
