import TestSupport
import Testing

@testable import CivilTime

/// The bytes of a TZif file of version 2 (RFC 9636), part by part.
private struct TZif {
  var version: UInt8 = 0x32
  var transitions: [(at: Int64, type: UInt8)] = [(0, 1)]
  var offsets: [Int32] = [0, 3600]
  var footer = "WET0WEST,M3.5.0/1,M10.5.0"

  var bytes: [UInt8] {
    let none = header(transitions: 0, types: 1) + [0, 0, 0, 0, 0, 0] + [0]
    var body = header(transitions: transitions.count, types: offsets.count)
    for transition in transitions { body += bigEndian(UInt64(bitPattern: transition.at), 8) }
    body += transitions.map(\.type)
    for offset in offsets {
      body += bigEndian(UInt64(UInt32(bitPattern: offset)), 4) + [0, 0]
    }
    return none + body + [0] + [0x0A] + footer.utf8 + [0x0A]
  }

  private func header(transitions: Int, types: Int) -> [UInt8] {
    let counts = [0, 0, 0, transitions, types, 1].flatMap { bigEndian(UInt64($0), 4) }
    return Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15) + counts
  }

  private func bigEndian(_ number: UInt64, _ width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (UInt64($0) * 8)) }
  }
}

@Test func `a file says what holds before, between and after its transitions`() throws {
  var parts = TZif()
  parts.transitions = [(1_000, 1), (2_000, 0)]
  parts.footer = "UTC0"
  let file = try TimeZoneFile(parts.bytes)
  #expect(file.transitions == [1_000, 2_000])
  #expect(file.after.map(\.offset) == [3600, 0])
  #expect(file.first.offset == 0)
  #expect(file.rule == PosixRule("UTC0"))
}

@Test func `a file without a rule keeps its last offset`() throws {
  var parts = TZif()
  parts.footer = ""
  let file = try TimeZoneFile(parts.bytes)
  #expect(file.rule == nil)
}

@Test func `a file of version 1 is refused, since it ends in 2037`() {
  var parts = TZif()
  parts.version = 0
  #expect(throws: ZoneError.damaged) { try TimeZoneFile(parts.bytes) }
}

@Test func `transitions that do not rise are refused`() {
  var parts = TZif()
  parts.transitions = [(2_000, 1), (1_000, 0)]
  #expect(throws: ZoneError.damaged) { try TimeZoneFile(parts.bytes) }
}

@Test func `a transition to a type that is not there is refused`() {
  var parts = TZif()
  parts.transitions = [(1_000, 7)]
  #expect(throws: ZoneError.damaged) { try TimeZoneFile(parts.bytes) }
}

@Test func `a rule that cannot be read is refused rather than ignored`() {
  var parts = TZif()
  parts.footer = "WET0WEST,whenever"
  #expect(throws: ZoneError.damaged) { try TimeZoneFile(parts.bytes) }
}

@Test func `a file cut short anywhere before its foot is refused`() {
  let bytes = ZoneFiles.bytes(of: "Europe/Lisbon")
  let foot = bytes.lastIndex(of: 0x0A).flatMap { bytes[..<$0].lastIndex(of: 0x0A) } ?? 0
  #expect(foot > 1_000)
  for length in 0...foot {
    #expect(throws: ZoneError.damaged, "\(length) bytes") {
      try TimeZoneFile(Array(bytes[..<length]))
    }
  }
}

@Test func `bytes changed at random are read or refused, and nothing else happens`() {
  var generator = SeededGenerator()
  let whole = ZoneFiles.bytes(of: "America/Santiago")
  var refused = 0
  for _ in 0..<300 {
    var bytes = whole
    for _ in 0..<4 {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] =
        UInt8.random(in: 0...255, using: &generator)
    }
    do {
      let file = try TimeZoneFile(bytes)
      #expect(file.transitions.count == file.after.count)
    } catch {
      refused += 1
    }
  }
  #expect(refused > 0)
}
