import Domain

/// The quiet hours where the person is: which moments lie in them, and where a reminder goes that
/// would come in them.
struct QuietTime: Sendable {
  let hours: QuietHours
  let zone: ZoneName
  let zones: any ZoneRules

  private static let step = TimeSpan.minutes(1)

  /// Whether clocks show quiet hours at a moment.
  func contains(_ moment: Timestamp) -> Bool {
    hours.areAny && hours.contains(zones.civil(at: moment, in: zone).time)
  }

  /// The last moment before the quiet hours in which a moment lies; the moment itself when it lies
  /// in none.
  func beginning(before moment: Timestamp) -> Timestamp {
    guard contains(moment) else { return moment }
    let time = zones.civil(at: moment, in: zone).time.secondOfDay
    let seconds = (time - hours.from.secondOfDay + Self.day) % Self.day
    let usual = moment - .seconds(seconds) - fraction(moment)
    if offset(usual) == offset(moment) { return usual }
    // Clocks are set in this night.
    var minute = moment - remainder(moment)
    while contains(minute) { minute = minute - Self.step }
    return minute
  }

  /// The first moment after the quiet hours in which a moment lies; the moment itself when it lies
  /// in none.
  func end(after moment: Timestamp) -> Timestamp {
    guard contains(moment) else { return moment }
    let time = zones.civil(at: moment, in: zone).time.secondOfDay
    let seconds = (hours.to.secondOfDay - time + Self.day) % Self.day
    let usual = moment + .seconds(seconds) - fraction(moment)
    if offset(usual) == offset(moment) { return usual }
    var minute = moment - remainder(moment) + Self.step
    while contains(minute) { minute = minute + Self.step }
    return minute
  }

  private static let day = 86_400

  /// What clocks are ahead of UTC at a moment, in seconds.
  private func offset(_ moment: Timestamp) -> Int64 {
    zones.civil(at: moment, in: zone).secondNumber - zones.civil(at: moment, in: .utc).secondNumber
  }

  private func fraction(_ moment: Timestamp) -> TimeSpan {
    TimeSpan(milliseconds: moment.milliseconds % 1_000)
  }

  private func remainder(_ moment: Timestamp) -> TimeSpan {
    TimeSpan(milliseconds: moment.milliseconds % 60_000)
  }
}
