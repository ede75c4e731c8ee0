import Domain
import FoundationEssentials
import Journal
import TestSupport
import Testing

/// Every kind of entry that was ever stored, area by area, in the order of the lines of
/// `Fixtures/v1/<area>.jsonl`. Lines are added there and never changed: they are what lies on people's
/// disks.
enum Golden {
  /// The entries of one area.
  struct Area: CustomTestStringConvertible, Sendable {
    /// What its file of lines is called.
    var name: String
    var bodies: [EventBody]

    var testDescription: String { name }

    /// The stored bodies, byte by byte.
    func lines() throws -> [[UInt8]] {
      try read("Tests/JournalTests/Fixtures/v1/\(name).jsonl").split(separator: 0x0A)
        .map { Array($0) }
    }
  }

  static let areas = [
    Area(name: "course", bodies: contract),
    Area(name: "sessions", bodies: sessions),
    Area(name: "homework", bodies: homework),
    Area(name: "goals", bodies: goals),
    Area(name: "diary", bodies: diary),
    Area(name: "rhythm", bodies: rhythm),
    Area(name: "measures", bodies: measures),
    Area(name: "drafts", bodies: drafts),
    Area(name: "practice", bodies: practice),
    Area(name: "corrections", bodies: amendments),
    Area(name: "reminders", bodies: ledger),
    Area(name: "profile", bodies: profile),
    Area(name: "brief", bodies: brief),
    Area(name: "agreements", bodies: agreements),
    Area(name: "people", bodies: people),
    Area(name: "roles", bodies: roles),
    Area(name: "themes", bodies: themes),
    Area(name: "safety", bodies: safety),
    Area(name: "focus", bodies: focus),
    Area(name: "timeline", bodies: timeline),
    Area(name: "recovery", bodies: recovery),
    Area(name: "erasing", bodies: erasing),
  ]

  /// Every stored body of every area.
  static func lines() throws -> [[UInt8]] { try areas.flatMap { try $0.lines() } }

  /// The areas that have a file of lines.
  static func fixtures() throws -> [String] { try names(in: "Tests/JournalTests/Fixtures/v1") }

  /// What the pages of the event catalogue are called.
  static func pages() throws -> [String] { try names(in: "docs/events") }

  /// All pages of the event catalogue.
  static func catalogue() throws -> String {
    try pages().map { page in
      String(decoding: try read("docs/events/\(page).md"), as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// The files of a directory of this checkout, without their endings.
  private static func names(in directory: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: top + directory)
      .compactMap { $0.split(separator: ".").first.map(String.init) }
  }

  /// A file of this checkout, by its path from the top.
  static func read(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: top + path)))
  }

  /// The top of this checkout: this file is Tests/JournalTests/Golden.swift in it.
  private static var top: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/") + "/"
  }

  static func body(
    _ payload: StoredPayload, at: Int64 = 1_793_610_000_000, zone: ZoneName = .london,
    actor: Actor = .client, command: String = "00000000000000000000000000000001"
  ) -> EventBody {
    EventBody(
      payload: payload, occurredAt: Timestamp(milliseconds: at), zone: zone, actor: actor,
      command: command)
  }

  static func all(_ parts: [EventBody]...) -> [EventBody] { parts.flatMap(\.self) }

  static func each<Value>(
    _ values: [Value], _ event: (Value) -> CourseEvent
  ) -> [EventBody] {
    values.map { body(.course(event($0))) }
  }

  static let sam = PersonID(number: 1)
}
