/// A stretch of a course in which sessions come equally often. Several make a mixed rhythm: weekly,
/// then every two weeks, then monthly.
package struct CadenceStep: Hashable, Sendable, Codable {
  /// How many sessions it has, 1 to 60; the last step of a list goes on for as long as is needed.
  package var sessions: Int
  package var cadence: Cadence

  package init(sessions: Int, cadence: Cadence) {
    self.sessions = sessions
    self.cadence = cadence
  }
}

extension Contract {
  /// The steps of its rhythm, of which there is at least one.
  package var rhythm: [CadenceStep] {
    guard let steps, !steps.isEmpty else {
      return [CadenceStep(sessions: max(1, plannedSessions), cadence: cadence)]
    }
    return steps
  }

  /// How far session `number` (1 is the first of the course) is from the one before it.
  package func cadence(before number: Int) -> Cadence {
    var last = 0
    for step in rhythm {
      last += step.sessions
      if number <= last { return step.cadence }
    }
    return rhythm.last?.cadence ?? cadence
  }

  /// How long session `number` lasts, in minutes.
  package func minutes(ofSession number: Int) -> Int {
    number == 1 ? firstMinutes ?? minutes : minutes
  }

  /// The start of the session that follows `index` sessions after `first`.
  ///
  /// `first` is the first that Kith plans: those before it have used up their part of the rhythm. The
  /// wall clock counts, so that 15:00 stays 15:00 across clock changes and from step to step.
  package func occurrence(
    _ index: Int, from first: AgreedTime, _ zones: any ZoneRules
  ) -> AgreedTime {
    guard steps != nil else { return cadence.occurrence(index, from: first, zones) }
    var left = index
    var anchor = first
    var number = attendedBefore + 1
    while left > 0 {
      let cadence = cadence(before: number + 1)
      var run = 1
      while run < left, self.cadence(before: number + 1 + run) == cadence { run += 1 }
      let reached = cadence.occurrence(run, from: anchor, zones)
      left -= run
      number += run
      if left == 0 { return reached }
      anchor = AgreedTime(
        civil: CivilDateTime(date: reached.civil.date, time: first.civil.time), zone: first.zone)
    }
    return cadence.occurrence(0, from: first, zones)
  }
}
