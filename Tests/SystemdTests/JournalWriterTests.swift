import FoundationEssentials
import Glibc
import Systemd
import Testing

/// What the journal then holds, the acceptance test under systemd looks at.
@Suite struct JournalWriterTests {
  @Test func `standard error that systemd made goes to the journal`() throws {
    var status = stat()
    try #require(fstat(2, &status) == 0)
    let stream = "\(status.st_dev):\(status.st_ino)"
    #expect(JournalWriter.isConnected(environment: ["JOURNAL_STREAM": stream]))
  }

  @Test func `standard error that was redirected since does not`() {
    #expect(!JournalWriter.isConnected(environment: ["JOURNAL_STREAM": "1:1"]))
  }

  @Test func `without systemd there is no journal to write to`() {
    #expect(!JournalWriter.isConnected(environment: [:]))
  }

  @Test func `an entry without fields is refused`() {
    let failure = #expect(throws: SystemFailure.self) { try JournalWriter.send([]) }
    #expect(failure?.errno == EINVAL)
  }
}

@Suite struct MessageCatalogTests {
  private static let catalog: String = {
    // This file is Tests/SystemdTests/JournalWriterTests.swift of the checkout.
    let top = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    return (try? String(contentsOfFile: "\(top)/systemd/kithd.catalog", encoding: .utf8)) ?? ""
  }()
  private static let ids = [MessageID.appointment, MessageID.task, MessageID.fault]

  @Test(arguments: ids)
  func `the catalog explains every message id`(id: String) {
    #expect(Self.catalog.contains("\n-- \(id)\nSubject: "))
  }

  @Test func `the catalog explains nothing else`() {
    let explained = Self.catalog.split(separator: "\n").filter { $0.hasPrefix("-- ") }
    #expect(explained.map { String($0.dropFirst(3)) } == Self.ids)
  }

  @Test(arguments: ["therap", "psych", "session", "homework", "mood", "course", "illness"])
  func `the catalog tells an administrator no more than the message`(word: String) {
    #expect(!Self.catalog.isEmpty)
    #expect(!Self.catalog.lowercased().contains(word))
  }
}
