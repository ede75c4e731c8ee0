import CivilTime
import ControlAPI
import Domain

/// How moments are said, as seen from one moment and in one zone.
struct Wording: Sendable {
  let now: Timestamp
  let zone: ZoneName
  let zones: ZoneDatabase

  var today: CivilDate { zones.civil(at: now, in: zone).date }

  /// An instant, on the clocks of the person's zone.
  func moment(_ instant: Timestamp, in zone: ZoneName? = nil) -> Moment {
    let zone = zone ?? self.zone
    return moment(zones.civil(at: instant, in: zone), zone, instant)
  }

  /// A time that was agreed, on the clocks of its zone.
  func moment(_ agreed: AgreedTime) -> Moment {
    moment(agreed.civil, agreed.zone, zones.instant(of: agreed))
  }

  private func moment(
    _ civil: CivilDateTime, _ zone: ZoneName, _ instant: Timestamp
  ) -> Moment {
    let day = DateWords.relativeDay(civil.date, today: today)
    let clock = DateWords.clock(civil.time)
    let elsewhere = zone == self.zone ? "" : " (\(zone.identifier))"
    let seconds = padded(civil.time.second, to: 2)
    return Moment(
      text: "\(DateWords.day(civil.date, today: today)), \(clock)\(elsewhere)", day: day,
      clock: clock, civil: "\(civil.date)T\(clock):\(seconds)", zone: zone.identifier,
      instant: iso(instant, zone))
  }

  private func iso(_ instant: Timestamp, _ zone: ZoneName) -> String {
    do {
      return DateWords.iso(instant, in: try zones.zone(zone))
    } catch {
      // A zone that is not known any more reads as UTC.
      return "\(zones.civil(at: instant, in: .utc).date)T"
        + "\(zones.civil(at: instant, in: .utc).time)Z"
    }
  }

  func day(_ date: CivilDate) -> String { DateWords.day(date, today: today) }

  func relativeDay(_ date: CivilDate) -> String { DateWords.relativeDay(date, today: today) }
}
