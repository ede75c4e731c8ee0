/// One of the five points of a day that the Social Rhythm Metric looks at (Monk et al., Journal of
/// Nervous and Mental Disease 190, 2002, the five-item version), in their usual order.
package enum RhythmAnchor: String, CaseIterable, Hashable, Sendable, Codable {
  case outOfBed
  case firstContact
  /// The start of work, study, housework or volunteering.
  case startOfDay
  case dinner
  case toBed

  /// Whether a time before 04:00 belongs to the evening before. Getting up at 03:50 does not.
  package var reachesPastMidnight: Bool { self == .dinner || self == .toBed }
}

/// Whether somebody was alone at a point of the day.
package enum RhythmCompany: String, CaseIterable, Hashable, Sendable, Codable {
  case alone
  case withOthers
}

/// What happened to the rhythm of the days.
package enum RhythmEvent: Hashable, Sendable {
  case anchorRecorded(RhythmAnchorRecorded)
}

/// When somebody came to a point of a day. Of several for the same point and day the last counts.
package struct RhythmAnchorRecorded: Hashable, Sendable, Codable {
  package var anchor: RhythmAnchor
  /// The day it belongs to; going to bed after midnight belongs to the day before.
  package var day: CivilDate
  /// On the wall clock where the person was; nil when it did not happen that day.
  package var time: TimeOfDay?
  package var company: RhythmCompany?

  package init(
    anchor: RhythmAnchor, day: CivilDate, time: TimeOfDay? = nil, company: RhythmCompany? = nil
  ) {
    self.anchor = anchor
    self.day = day
    self.time = time
    self.company = company
  }

  /// The wall clock's reading: of dinner and bed before 04:00, on the morning after the day.
  package var civil: CivilDateTime? {
    time.map { time in
      let isPast = anchor.reachesPastMidnight && time < .dayBegins
      return CivilDateTime(date: isPast ? day.adding(days: 1) : day, time: time)
    }
  }
}

/// What can be asked of the rhythm of the days.
package enum RhythmCommand: Hashable, Sendable {
  /// Without a day: the latest day on which the time has come already.
  case record(anchor: RhythmAnchor, day: CivilDate?, time: TimeOfDay?, company: RhythmCompany?)
}

/// Why the rhythm of the days does not take something.
package enum RhythmRefusal: Error, Hashable, Sendable {
  case ahead
  case companyWithoutTime

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .ahead: "rhythm.ahead"
    case .companyWithoutTime: "rhythm.companyWithoutTime"
    }
  }

  package var sentence: String {
    switch self {
    case .ahead:
      "That time has not come yet. For the day before, say so: kith rhythm log bed 23:30 --day "
        + "yesterday"
    case .companyWithoutTime:
      "Alone or with others goes with a time, and there is none. Leave it out, or give the time."
    }
  }
}

/// The rules of the rhythm of the days, which needs no state.
enum Rhythm {
  static func propose(_ command: RhythmCommand, _ context: DecisionContext) -> [CourseEvent] {
    switch command {
    case .record(let anchor, let day, let time, let company):
      var recorded = RhythmAnchorRecorded(
        anchor: anchor, day: day ?? context.dayOfLife, time: time, company: company)
      // Who says "bed 23:30" in the morning means the night that is over.
      if day == nil, isAhead(recorded, context) { recorded.day = recorded.day.adding(days: -1) }
      return [.rhythm(.anchorRecorded(recorded))]
    }
  }

  static func check(
    _ event: RhythmEvent, _ context: DecisionContext
  ) throws(CourseRefusal) {
    switch event {
    case .anchorRecorded(let recorded):
      if recorded.time == nil, recorded.company != nil { throw .rhythm(.companyWithoutTime) }
      if isAhead(recorded, context) { throw .rhythm(.ahead) }
    }
  }

  private static func isAhead(
    _ recorded: RhythmAnchorRecorded, _ context: DecisionContext
  ) -> Bool {
    guard let civil = recorded.civil else { return recorded.day > context.today }
    let instant = context.zones.instant(of: AgreedTime(civil: civil, zone: context.zone))
    return instant > context.now + .minutes(5)
  }
}
