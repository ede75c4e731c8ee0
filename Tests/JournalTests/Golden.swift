import Domain
import FoundationEssentials
import Journal
import TestSupport

/// Every kind of entry that was ever stored, in the order of the lines of `Fixtures/v1.jsonl`. Lines
/// are added there and never changed: they are what lies on people's disks.
enum Golden {
  static let bodies = all(
    contract, sessions, homework, goals, diary, amendments, ledger, profile)

  /// The stored bodies, byte by byte.
  static func lines() throws -> [[UInt8]] {
    try read("Tests/JournalTests/Fixtures/v1.jsonl").split(separator: 0x0A).map { Array($0) }
  }

  /// A file of this checkout, by its path from the top.
  static func read(_ path: String) throws -> [UInt8] {
    // This file is Tests/JournalTests/Golden.swift of the checkout.
    let top = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return [UInt8](try Data(contentsOf: URL(filePath: top.joined(separator: "/") + "/" + path)))
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
