import Domain
import EventLog
import FoundationEssentials
import TestSupport
import Testing

@testable import Journal

/// What is said of an import that cannot be taken, and that nothing of it is kept.
@Suite struct ImportFaultTests {
  @Test(arguments: [
    (#"{"actor":"client""#, 18, "This is not JSON."),
    ("", 1, "This is not JSON."),
    (#"{"stream":"00","id":}"#, 21, "This is not JSON."),
    (#"{"note":"🌲""}"#, 12, "This is not JSON."),
    ("{} {}", 4, "This is not JSON."),
    ("{\"note\":\"a\tb\"}", 11, "This is not JSON."),
    ("[]", 0, "The line is of another kind than it should be."),
    ("{}", 0, "\"stream\" is missing."),
  ])
  func `a line that cannot be read is named, and nothing is written`(
    text: String, column: Int, message: String
  ) async throws {
    let desk = try await Desk.open()
    let good = try await Desk.recorded().exported()
    let fault = await importFault {
      try await desk.journal.take(Array(good.prefix(2)) + [text] + good, append: true)
    }
    #expect(fault?.index == 2)
    #expect(fault?.fault == LineFault(message, column: column))
    #expect(try await desk.store.head() == 0)
    #expect(await desk.journal.register.live.isEmpty)
  }

  @Test(
    arguments: ["at", "recordedAt"], [Int64.min, .max, -62_135_596_801_000, 253_402_300_800_000])
  func `a moment that no calendar has is refused, and nothing is written`(
    key: String, milliseconds: Int64
  ) async throws {
    let desk = try await Desk.open()
    let good = try await Desk.recorded().exported()
    let start = try #require(good[1].firstRange(of: "\"\(key)\":"))
    let end = try #require(good[1][start.upperBound...].firstIndex { ",}".contains($0) })
    let bad = "\(good[1][..<start.upperBound])\(milliseconds)\(good[1][end...])"
    let fault = await importFault { try await desk.journal.take([good[0], bad], append: true) }
    #expect(fault?.index == 1)
    #expect(fault?.fault.message.contains("of the years 1 to 9999") == true)
    #expect(try await desk.store.head() == 0)
  }

  @Test(arguments: [
    (
      #""minutes":50"#, #""minutes":"x""#,
      "\"payload.minutes\" is of another kind than it should be."
    ),
    (#""minutes":50,"#, "", "\"minutes\" is missing."),
    (#""s1""#, #""x1""#, "\"payload.session\" cannot be read: This should be an id such as s7."),
    (
      #""minutes":50"#, ##""mode":"\u001b[2J secret","minutes":50"##,
      "\"payload.mode\" has a value that is not known here."
    ), (#""type":"S"#, #""type":"T"#, "of a later"), (#""v":1"#, #""v":2"#, "of a later"),
    (
      #""stream":"00"#, #""stream":"zz"#,
      "\"stream\" cannot be read: 32 hexadecimal digits should be here."
    ),
  ])
  func `a field that cannot be read is named, and where it stands`(
    old: String, new: String, message: String
  ) async throws {
    let desk = try await Desk.open()
    let line = try await Desk.recorded().exported()[1]
    let text = line.replacing(old, with: new)
    #expect(text != line)
    let fault = try #require(
      await importFault { try await desk.journal.take([text], append: false) }?.fault)
    if message == "of a later" {
      #expect(fault.message.hasSuffix("comes from a later version of Kith."))
    } else {
      #expect(fault.message == message)
    }
    // The column is that of the value, or of what should hold it.
    let column = fault.column
    let place = text.prefix(column - 1)
    let key = place.split(separator: "\"").dropLast().last ?? ""
    #expect(column > 1 && place.hasSuffix(":"), "\(place)")
    #expect(["minutes", "mode", "payload", "session", "type", "stream"].contains(key), "\(key)")
  }

  @Test(arguments: [
    ("\u{1B}[2J", "control character"), ("a\u{7}b", "control character"),
    (String(repeating: "a", count: 65_537), "64 KiB"),
  ])
  func `a text that no person could have written here is refused`(
    text: String, words: String
  ) async throws {
    let other = try await Desk.open()
    var line = try ExportedLine(try await Desk.recorded().exported()[4])
    line.body.payload = .course(.diary(.moodRecorded(MoodRecorded(value: 5, note: text))))
    let changed = try line.encoded()
    let fault = await importFault { try await other.journal.take([changed], append: false) }
    #expect(fault?.fault.message.contains(words) == true)
    #expect(try await other.store.head() == 0)
  }

  @Test func `an entry that comes again batches later and says something else is refused`()
    async throws
  {
    let desk = try await Desk.open()
    let exported = try await Desk.recorded().exported()
    var line = try ExportedLine(exported[4])
    line.body.payload = .course(felt(9))
    let changed = try line.encoded()
    _ = try await desk.journal.take(exported, append: false, import: "a")
    let same = try await desk.journal.take([exported[4]], append: false, import: "a")
    #expect(same == ImportResult(recorded: 0, known: 1))
    let fault = await importFault {
      try await desk.journal.take([changed], append: false, import: "a")
    }
    #expect(fault?.fault.message.contains("came before in this file") ?? false)
    #expect(try await desk.store.head() == 0)
  }

  @Test func `an entry of a course without its beginning is refused before anything is kept`()
    async throws
  {
    let desk = try await Desk.open()
    let exported = try await Desk.recorded().exported()
    let fault = await importFault {
      try await desk.journal.take(Array(exported.dropFirst()), append: false, import: "a")
    }
    #expect(fault?.index == 0)
    #expect(fault?.fault.message.contains("beginning") ?? false)
    // A beginning in an earlier batch of the same check is enough.
    _ = try await desk.journal.take([exported[0]], append: false, import: "b")
    _ = try await desk.journal.take(Array(exported.dropFirst()), append: false, import: "b")
    #expect(try await desk.store.head() == 0)
  }

  @Test(arguments: [0, 6, 7])
  func `an entry in a stream of another kind is refused`(number: Int) async throws {
    let desk = try await Desk.open()
    var line = try ExportedLine(try await Desk.recorded().exported()[number])
    line.stream = number == 0 ? Streams.ledger : StreamID(high: 9, low: 9)
    let text = try line.encoded()
    let fault = await importFault { try await desk.journal.take([text], append: true) }
    #expect(fault?.fault.message == "Such an entry does not belong into that stream.")
  }
}
