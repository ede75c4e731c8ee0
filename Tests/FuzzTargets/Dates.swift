import CivilTime
import Domain

/// A time that is read lies within reach, and its instant shows that time on the zone's clocks.
enum Dates {
  private static let zones = ZoneDatabase()
  private static let names = [
    "Europe/Lisbon", "UTC", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia",
  ]

  /// The first byte chooses where and when it is read; the rest is what was typed.
  static func check(_ bytes: [UInt8]) throws(Finding) {
    guard let choice = bytes.first,
      let text = String(validating: bytes.dropFirst(), as: UTF8.self)
    else { return }
    let context = ExpressionContext(
      // From 2020 on, 92 days apart and at different hours.
      now: Timestamp(milliseconds: 1_577_836_800_000 + Int64(choice) * 7_981_234_567),
      zone: ZoneName(names[Int(choice) % names.count]),
      direction: choice & 0x10 == 0 ? .future : .past, zones: zones)
    if let read = try? TimeExpression.read(text, context) { try check(read) }
    if let (from, through) = try? TimeExpression.readRange(text, context) {
      try Finding.unless(isNear(from) && isNear(through), "\(from) to \(through)")
    }
    if let date = try? PartialDateExpression.read(text, context) {
      try Finding.unless((1900...2200).contains(date.year), "\(date)")
    }
    _ = try? SpanExpression.readList(text)
  }

  private static func isNear(_ date: CivilDate) -> Bool { (1900...2200).contains(date.year) }

  private static func check(_ read: ReadTime) throws(Finding) {
    try Finding.unless(isNear(read.date), "\(read)")
    guard let instant = read.instant, let time = read.time else { return }
    let shown = zones.civil(at: instant, in: read.zone)
    try Finding.unless(
      shown == CivilDateTime(date: read.date, time: time), "\(shown) is shown, of \(read)")
  }
}
