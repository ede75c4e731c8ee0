import Testing

@testable import CivilTime
@testable import Domain

extension GlibcTests {
  @Test func `every zone that tzdata lists is read`() throws {
    let names = try ZoneFiles.listedNames()
    #expect(names.count > 500)
    let database = ZoneDatabase()
    for name in names where !database.contains(ZoneName(name)) {
      Issue.record("\(name) is not read")
    }
  }

  /// Links are left out: a file of the same bytes reads the same.
  @Test func `every zone shows what glibc shows around every change from 1970 to 2100`()
    async throws
  {
    let database = ZoneDatabase()
    var changes = 0
    for name in try ZoneFiles.distinctNames() {
      // Other tests wait for the thread.
      await Task.yield()
      let zone = try database.zone(ZoneName(name))
      let moments = try ZoneFiles.changes(of: name)
      changes += moments.count
      GlibcClocks.with(":\(name)") {
        for moment in moments {
          for second in (moment - 1)...(moment + 1) {
            expect(zone, at: second)
          }
        }
      }
    }
    #expect(changes > 20_000)
  }

  /// A change that neither the file nor the rule has would be missed by the test above.
  @Test func `every zone shows what glibc shows every ten days from 1970 to 2100`()
    async throws
  {
    let database = ZoneDatabase()
    for name in try ZoneFiles.distinctNames() {
      // Other tests wait for the thread.
      await Task.yield()
      let zone = try database.zone(ZoneName(name))
      GlibcClocks.with(":\(name)") {
        for second in stride(from: ZoneFiles.start, to: ZoneFiles.end, by: 10 * 86_400) {
          expect(zone, at: second)
        }
      }
    }
  }

  /// Asks for every reading just before, at and after each change, and in the middle of what a
  /// change skips or shows twice.
  @Test func `in every zone a reading denotes the instants at which glibc shows it`()
    async throws
  {
    let database = ZoneDatabase()
    for name in try ZoneFiles.distinctNames() {
      // Other tests wait for the thread.
      await Task.yield()
      let zone = try database.zone(ZoneName(name))
      try GlibcClocks.with(":\(name)") {
        for moment in try ZoneFiles.changes(of: name) {
          let before = Int64(GlibcClocks.offset(at: moment - 1))
          let after = Int64(GlibcClocks.offset(at: moment))
          // In years before its rule held, a zone did not change then.
          if before == after { continue }
          for reading in [
            moment + before - 1, moment + before, moment + after - 1, moment + after,
            moment + (before + after) / 2,
          ] {
            expect(zone, reading, near: moment, before, after)
          }
        }
      }
    }
  }

  private func expect(_ zone: Zone, at second: Int64) {
    let shown = zone.offset(at: Timestamp(seconds: second))
    let expected = GlibcClocks.offset(at: second)
    if shown != expected {
      Issue.record("\(zone.name.identifier) at \(second): \(shown), and glibc \(expected)")
    }
  }

  /// Compares with the instants that the two offsets of a change allow, each tried with glibc.
  private func expect(
    _ zone: Zone, _ reading: Int64, near change: Int64, _ before: Int64, _ after: Int64
  ) {
    let instants = Set([reading - before, reading - after]).sorted().filter {
      Int64(GlibcClocks.offset(at: $0)) == reading - $0
    }
    let resolution = zone.resolve(CivilDateTime(secondNumber: reading))
    let expected: Zone.Resolution =
      switch instants.count {
      case 0:
        .gap(moved: Timestamp(seconds: reading - before), seconds: Int(after - before))
      case 1: .unique(Timestamp(seconds: instants[0]))
      default:
        .overlap(
          first: Timestamp(seconds: instants[0]), second: Timestamp(seconds: instants[1]))
      }
    if resolution != expected {
      Issue.record("\(zone.name.identifier), \(reading): \(resolution), not \(expected)")
    }
  }
}
