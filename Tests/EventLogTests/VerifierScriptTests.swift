import EventLog
import Foundation
import TestSupport
import Testing

/// Tools/verify-log, which is written from docs/log-format.md and shares no code with the product.
@Suite struct VerifierScriptTests {
  @Test func `it finds a whole log whole`() async throws {
    let log = try await ClosedLog.make(events: 50)
    let (status, text) = try verify(log)
    #expect(status == 0)
    let lines = text.split(separator: "\n")
    #expect(
      lines.first == "50 entries in 3 streams, 0 without a body, 1 commands: every chain is whole.")
    #expect(lines.last?.hasPrefix("1 checkpoints, the last at position 1, signed by: ") == true)
  }

  @Test func `a body that was dropped breaks nothing`() async throws {
    let log = try await ClosedLog.make(events: 5)
    try log.tamper("UPDATE event SET body = NULL WHERE seq = 3")
    #expect(try verify(log).text.contains("1 without a body"))
  }

  @Test(arguments: [
    (
      "UPDATE event SET body = x'00' WHERE seq = 7", "position 7 (version 3): its body was changed."
    ),
    (
      "UPDATE event SET recorded_at = 5 WHERE seq = 7",
      "position 7 (version 3): its time, number, id or key was changed."
    ),
    (
      "UPDATE event SET key_ref = 2 WHERE seq = 7",
      "position 7 (version 3): its time, number, id or key was changed."
    ),
    (
      "UPDATE event SET prev = zeroblob(32) WHERE seq = 7",
      "position 7 (version 3): it does not follow on the entry before it."
    ),
    ("DELETE FROM event WHERE seq = 7", "position 10 (version 4): version 3 of its stream"),
    ("UPDATE event SET stream = zeroblob(16) WHERE seq = 7", "position 7 (version 3): version 1"),
    (
      "DELETE FROM event; DELETE FROM command", "The log ends at position 0, and was signed up to 1"
    ),
    ("UPDATE checkpoint SET root = zeroblob(32)", "checkpoint at position 1: its signature is not"),
    ("UPDATE checkpoint SET signature = x'00'", "checkpoint at position 1: it has not the form"),
    ("UPDATE command SET last_seq = 99", "command 00000000000000010000000000000001"),
    ("PRAGMA application_id=7", "This is not a log of Kith's."),
    ("PRAGMA user_version=2", "The tables are of a later version."),
  ])
  func `it finds what was changed, and where`(change: String, finding: String) async throws {
    let log = try await ClosedLog.make(events: 20)
    try log.tamper(change)
    let (status, text) = try verify(log)
    #expect(status == 65)
    #expect(text.hasPrefix(finding), "\(text)")
  }

  private func verify(_ log: ClosedLog) throws -> (status: Int32, text: String) {
    // This file is Tests/EventLogTests/VerifierScriptTests.swift of the checkout.
    let top = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let process = Process()
    process.executableURL = URL(filePath: top.joined(separator: "/") + "/Tools/verify-log")
    process.arguments = [log.directory.path(of: "log.db")]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
