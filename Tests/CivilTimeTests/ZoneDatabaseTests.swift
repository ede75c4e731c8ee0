import FoundationEssentials
import TestSupport
import Testing

@testable import CivilTime
@testable import Domain

/// A directory of zones of the test's own.
private struct ZoneDirectory {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try FileManager.default.createDirectory(
      atPath: directory.path(of: "Europe"), withIntermediateDirectories: true)
  }

  var database: ZoneDatabase { ZoneDatabase(directory: directory.path) }

  /// Puts the data of one of the system's zones under a name, as an update of tzdata would.
  func put(_ zone: String, as name: String) throws {
    try write(ZoneFiles.bytes(of: zone), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: directory.path(of: name)), options: .atomic)
  }
}

private let home = ZoneName("Europe/Home")

@Test func `new zone data counts once the database reads it again`() throws {
  let place = try ZoneDirectory()
  let database = place.database
  try place.put("Europe/Lisbon", as: "Europe/Home")
  let noon = Timestamp(seconds: civil("2026-12-01T12:00").secondNumber)
  #expect(database.civil(at: noon, in: home) == civil("2026-12-01T12:00"))
  try place.put("Asia/Kathmandu", as: "Europe/Home")
  #expect(database.civil(at: noon, in: home) == civil("2026-12-01T12:00"))
  database.reload()
  #expect(database.civil(at: noon, in: home) == civil("2026-12-01T17:45"))
}

@Test func `an agreed time stays on the wall clock when the rules of its zone change`() throws {
  let place = try ZoneDirectory()
  let database = place.database
  try place.put("Europe/Lisbon", as: "Europe/Home")
  let session = agreed("2026-12-01T15:00", home)
  let before = database.instant(of: session)
  try place.put("Europe/Madrid", as: "Europe/Home")
  database.reload()
  let after = database.instant(of: session)
  #expect(after.seconds == before.seconds - 3600)
  #expect(database.civil(at: after, in: home) == session.civil)
}

@Test func `a zone that appears is known without reading anything again`() throws {
  let place = try ZoneDirectory()
  let database = place.database
  #expect(!database.contains(home))
  try place.put("Europe/Lisbon", as: "Europe/Home")
  #expect(database.contains(home))
}

@Test func `a damaged file is told from a missing one`() throws {
  let place = try ZoneDirectory()
  try place.write(Array("TZif2 and then nothing".utf8), to: "Europe/Home")
  #expect(throws: ZoneError.damaged) { try place.database.zone(home) }
  #expect(throws: ZoneError.unknown("Europe/Away")) {
    try place.database.zone(ZoneName("Europe/Away"))
  }
}

@Test func `a zone that is not known any more reads as UTC`() {
  let database = ZoneDatabase()
  let gone = ZoneName("Europe/Atlantis")
  #expect(database.instant(of: agreed("2026-12-01T15:00", gone)).seconds == 1_796_137_200)
  let early = Timestamp(milliseconds: -1)
  #expect(database.civil(at: early, in: gone) == civil("1969-12-31T23:59:59"))
}

@Test(arguments: [
  "", "..", "../zoneinfo/UTC", "Europe/../UTC", "/etc/localtime", "Europe", "Europe/", "/UTC",
  "europe/lisbon", "posix/UTC", "right/UTC", "-UTC", "zone.tab", "Europe/Lisbon\0", "Ütrecht",
  String(repeating: "A", count: 65),
])
func `a name that is no zone is not known`(name: String) {
  #expect(!ZoneDatabase().contains(ZoneName(name)))
}

@Test func `the version is the one that the data tells`() throws {
  let place = try ZoneDirectory()
  #expect(place.database.version == "unknown")
  try place.write(Array("# version 2027a\n# more".utf8), to: "tzdata.zi")
  #expect(place.database.version == "2027a")
}

@Test(arguments: ["Asia/Kathmandu", ":Asia/Kathmandu"])
func `the machine's zone is what TZ names`(variable: String) {
  #expect(ZoneDatabase().localZone(variable: variable) == ZoneName("Asia/Kathmandu"))
}

@Test(arguments: [nil, "", "EST5EDT,M3.2.0,M11.1.0", "Mars/Base"])
func `without a zone in TZ the machine's own is taken`(variable: String?) {
  let database = ZoneDatabase()
  #expect(database.contains(database.localZone(variable: variable)))
}

@Test func `more zones than are kept in memory read the same`() throws {
  let database = ZoneDatabase()
  let names = try ZoneFiles.distinctNames().prefix(150)
  let noon = Timestamp(seconds: civil("2026-12-01T12:00").secondNumber)
  let first = try names.map { try database.zone(ZoneName($0)).offset(at: noon) }
  let again = try names.map { try database.zone(ZoneName($0)).offset(at: noon) }
  #expect(first == again)
}
