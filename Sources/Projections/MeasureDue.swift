package import Domain

/// Which questionnaires are to be filled in before the next session, as was agreed.
package enum MeasureDue {
  /// The ids of those that are due, in order.
  ///
  /// Each session: when neither filled in nor left out since the last session began. Every fourth:
  /// the same, before sessions 1, 5, 9 and so on. Nothing is due where nothing was agreed, while no
  /// session is planned, or within five days of the last time.
  ///
  /// - Parameters:
  ///   - rhythm: what was agreed.
  ///   - measures: what was filled in.
  ///   - schedule: the sessions.
  ///   - now: seen from when.
  ///   - zones: the rules of zones.
  /// - Returns: ids of questionnaires.
  package static func due(
    _ rhythm: QuestionnaireRhythm?, _ measures: MeasureSeries, _ schedule: SessionSchedule,
    at now: Timestamp, _ zones: any ZoneRules
  ) -> [String] {
    guard let rhythm, rhythm != .none, schedule.next(after: now, zones) != nil else { return [] }
    if rhythm == .everyFourth, schedule.attendedCount % 4 != 0 { return [] }
    let lastSession = schedule.lastAttended(zones)?.interval(zones).lowerBound
    return Contract.usualMeasures(of: schedule.contract).filter { id in
      guard let seen = measures.rows[id]?.lastSeenAt else { return true }
      if let lastSession, seen >= lastSession { return false }
      return now - seen >= .days(5) && lastSession != nil
    }
  }
}

extension SessionSchedule {
  /// The first attended session, from its beginning to its end; nil where there is none, or it was
  /// before Kith.
  package func firstAttended(_ zones: any ZoneRules) -> Range<Timestamp>? {
    guard contract?.attendedBefore ?? 0 == 0 else { return nil }
    return inOrder(zones).first { $0.status == .attended }?.interval(zones)
  }
}
