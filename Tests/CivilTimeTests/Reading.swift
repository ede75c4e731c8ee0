import TestSupport

@testable import CivilTime
@testable import Domain

/// Reads what was typed at a moment, in London, and says what was understood:
/// "2026-12-01 15:00", a day alone without a clock.
func reading(
  _ text: String, at now: String = "2026-12-01T14:00",
  _ direction: ExpressionContext.Direction = .future
) throws(ExpressionError) -> String {
  let read = try TimeExpression.read(text, context(at: now, direction))
  return read.time.map { "\(read.date) \($0)" } ?? "\(read.date)"
}

/// What a person is told of something that cannot be read; nil when it can be.
func complaint(
  _ text: String, at now: String = "2026-12-01T14:00",
  _ direction: ExpressionContext.Direction = .future
) -> String? {
  do throws(ExpressionError) {
    _ = try TimeExpression.read(text, context(at: now, direction))
    return nil
  } catch {
    return error.message
  }
}

func context(
  at now: String = "2026-12-01T14:00", _ direction: ExpressionContext.Direction = .future,
  zone: ZoneName = .london
) -> ExpressionContext {
  let zones = ZoneDatabase()
  return ExpressionContext(
    now: zones.instant(of: agreed(now, zone)), zone: zone, direction: direction, zones: zones)
}
