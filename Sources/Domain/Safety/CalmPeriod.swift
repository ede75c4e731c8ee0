/// The time after the card in which nothing is asked of a person: only sessions are brought to mind.
package enum CalmPeriod {
  /// When the evening's quiet begins, until which it lasts at least.
  package static let evening = TimeOfDay(secondOfDay: 21 * 3600)

  /// When it ends: at nine in the evening of the next day, the "tomorrow night" of the card, and
  /// never within 24 hours.
  ///
  /// - Parameters:
  ///   - shownAt: when the card was shown.
  ///   - zone: where the person was.
  ///   - zones: the rules of zones.
  /// - Returns: the first moment at which everything comes again.
  package static func end(
    shownAt: Timestamp, in zone: ZoneName, _ zones: any ZoneRules
  ) -> Timestamp {
    let tomorrow = zones.civil(at: shownAt, in: zone).date.adding(days: 1)
    let night = zones.instant(
      of: AgreedTime(civil: CivilDateTime(date: tomorrow, time: evening), zone: zone))
    return max(night, shownAt + .hours(24))
  }
}
