import Domain
import FoundationEssentials
import TestSupport
import Testing

@Suite struct SupportTests {
  @Test func `a seed gives the numbers of SplitMix64`() {
    var random = SeededGenerator(exactly: 1_234_567)
    let numbers = [random.next(), random.next(), random.next()]
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `a gap moves a reading forward, an overlap takes the first of two`() {
    #expect(instant("2026-03-29T01:30") == instant("2026-03-29T01:30", .utc))
    #expect(instant("2026-03-29T00:59:59") == instant("2026-03-29T00:59:59", .utc))
    #expect(instant("2026-03-29T02:00") == instant("2026-03-29T01:00", .utc))
    #expect(instant("2026-10-25T01:30") == instant("2026-10-25T00:30", .utc))
    #expect(instant("2026-10-25T02:00") == instant("2026-10-25T02:00", .utc))
    #expect(instant("2026-11-01T01:30", .newYork) == instant("2026-11-01T05:30", .utc))
    #expect(instant("2026-03-08T02:30", .newYork) == instant("2026-03-08T07:30", .utc))
  }

  @Test func `a wall clock shows what its zone has, to the second, before 1970 too`() {
    let zones = FixedZones.standard
    #expect(
      zones.civil(at: instant("2026-07-01T12:00", .utc), in: .london)
        == civil("2026-07-01T13:00"))
    #expect(zones.civil(at: Timestamp(milliseconds: -1), in: .utc) == civil("1969-12-31T23:59:59"))
    #expect(
      zones.civil(at: Timestamp(milliseconds: -1_000), in: .utc)
        == civil("1969-12-31T23:59:59"))
    #expect(
      zones.civil(at: Timestamp(milliseconds: 0), in: ZoneName("Asia/Kathmandu"))
        == civil("1970-01-01T05:45"))
    #expect(zones.civil(at: Timestamp(milliseconds: .max), in: .utc).date == day("9999-12-31"))
    #expect(zones.civil(at: Timestamp(milliseconds: .min), in: .utc).date == day("0001-01-01"))
  }

  @Test func `a manual clock moves only when it is told to`() {
    let clock = ManualClock()
    #expect(clock.now == .testStart)
    #expect(clock.advance(by: .minutes(5)) == .testStart + .minutes(5))
    clock.set(to: .testStart)
    #expect(clock.now == .testStart)
  }

  @Test func `a temporary directory goes with all that is in it`() throws {
    var directory: TemporaryDirectory? = try TemporaryDirectory()
    let path = try #require(directory?.path)
    let inner = try #require(directory?.path(of: "inner"))
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: false)
    #expect(FileManager.default.fileExists(atPath: inner))
    directory = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a recorder counts versions, positions and commands`() throws {
    var recorder = CourseRecorder()
    recorder.positionOffset = 10
    try recorder.decide(.contract(.begin(therapist: nil, contract: agreement())))
    recorder.record(.diary(.moodRecorded(MoodRecorded(value: 4))))
    #expect(recorder.events.map(\.version) == [1, 2, 3])
    #expect(recorder.events.map(\.position) == [11, 12, 13])
    #expect(recorder.events[0].commandID == recorder.events[1].commandID)
    #expect(recorder.events[1].commandID != recorder.events[2].commandID)
    #expect(recorder.events[2].number == EntryNumber(number: 3))
  }
}
