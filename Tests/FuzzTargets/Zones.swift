import CivilTime
import Domain

/// A file that is taken gives an offset for any instant, and the instants that it gives for a time
/// show that time.
enum Zones {
  private static let instants: [Int64] = [
    .min, -62_135_596_800_000, -1, 0, 1_700_000_000_123, 4_102_444_800_000, .max,
  ]

  static func check(_ bytes: [UInt8]) throws(Finding) {
    guard let zone = try? Zone(name: ZoneName("Fuzz/Zone"), data: bytes) else { return }
    for milliseconds in instants { _ = zone.civil(at: Timestamp(milliseconds: milliseconds)) }
    for year in [1900, 1970, 2026, 2037, 2038, 2200] {
      for month in [3, 7, 10] {
        guard let date = CivilDate(year: year, month: month, day: 28) else { continue }
        let civil = CivilDateTime(date: date, time: TimeOfDay(secondOfDay: 9000))
        switch zone.resolve(civil) {
        case .unique(let instant): try check(zone, instant, civil)
        case .overlap(let first, let second):
          try check(zone, first, civil)
          try check(zone, second, civil)
        case .gap: break
        }
      }
    }
  }

  private static func check(
    _ zone: Zone, _ instant: Timestamp, _ civil: CivilDateTime
  ) throws(Finding) {
    let shown = zone.civil(at: instant)
    try Finding.unless(shown == civil, "\(instant) shows \(shown), not \(civil)")
  }
}
