import Glibc
import Testing

/// Everything that is compared with glibc, whose zone is that of the whole process: one test at a
/// time.
@Suite(.serialized) struct GlibcTests {}

/// The wall clocks of glibc.
enum GlibcClocks {
  /// `TZ=…`. It stands in the environment once and is changed in place, so that the table of the
  /// environment, which other tests may be reading, never moves.
  nonisolated(unsafe) private static let variable: UnsafeMutablePointer<CChar> = {
    let text = UnsafeMutablePointer<CChar>.allocate(capacity: 256)
    text.initialize(repeating: 0, count: 256)
    strcpy(text, "TZ=:/etc/localtime")
    putenv(text)
    return text
  }()

  /// Asks glibc for a zone's file, or for a rule as POSIX writes it, while `body` runs.
  static func with<Result>(_ zone: String, _ body: () throws -> Result) rethrows -> Result {
    precondition(zone.utf8.count < 200)
    strcpy(variable + 3, zone)
    tzset()
    defer {
      strcpy(variable + 3, ":/etc/localtime")
      tzset()
    }
    return try body()
  }

  /// Seconds east of UTC, in the zone that is asked for.
  static func offset(at seconds: Int64) -> Int {
    var time = time_t(seconds)
    var fields = tm()
    localtime_r(&time, &fields)
    return fields.tm_gmtoff
  }
}
