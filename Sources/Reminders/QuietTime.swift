import Domain

/// The quiet hours where the person is: which moments lie in them, and where a reminder goes that
/// would come in them.
struct QuietTime: Sendable {
  let hours: QuietHours
  let zone: ZoneName
  let zones: any ZoneRules

  /// Whether clocks show quiet hours at a moment.
  func contains(_ moment: Timestamp) -> Bool {
    hours.areAny && hours.contains(zones.civil(at: moment, in: zone).time)
  }

  /// When the quiet hours began in which a moment lies; the moment itself when it lies in none.
  func beginning(before moment: Timestamp) -> Timestamp {
    move(moment, [0, -1, -2], hours.from) { $0 <= moment }
  }

  /// When the quiet hours end in which a moment lies; the moment itself when it lies in none.
  func end(after moment: Timestamp) -> Timestamp {
    move(moment, [0, 1, 2], hours.to) { $0 >= moment }
  }

  /// The nearest day's `time` that is on the right side. Where clocks are set, a time of day may be
  /// skipped or be there twice, so that each is looked at again.
  private func move(
    _ moment: Timestamp, _ days: [Int], _ time: TimeOfDay, _ fits: (Timestamp) -> Bool
  ) -> Timestamp {
    guard contains(moment) else { return moment }
    let today = zones.date(moment, zone)
    let candidates = days.map { zones.instant(today.adding(days: $0), time, zone) }
    return candidates.first { fits($0) && !contains($0) } ?? moment
  }
}
