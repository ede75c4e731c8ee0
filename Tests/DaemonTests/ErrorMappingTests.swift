import ControlAPI
import DaemonSupport
import EventLog
import Testing
import Vault

@testable import Daemon
@testable import Journal

/// What a client is told when the record cannot be kept or read.
@Suite struct ErrorMappingTests {
  private func reason(_ error: any Error) -> String? {
    let reply = ErrorMapping.reply(for: error, logger: LogLines().logger)
    return (reply as? DaemonInterface.Unavailable)?.reason
  }

  @Test(arguments: [
    (EventLogError.Code.full, "diskFull"), (.corrupt, "damagedLog"), (.notOurFile, "damagedLog"),
    (.newerFormat, "newerLog"), (.wrongOwner, "wrongOwner"), (.readOnly, "wrongOwner"),
    (.locked, "locked"), (.closed, "closed"),
  ])
  func `a failure of the log has the name that the interface gives it`(
    code: EventLogError.Code, name: String
  ) {
    #expect(reason(EventLogError(code, "words")) == name)
  }

  @Test(arguments: [
    (VaultError.Code.missingKey, "missingKey"), (.wrongKey, "missingKey"),
    (.unsafeKeyFile, "missingKey"), (.brokenSeal, "damagedLog"), (.full, "diskFull"),
  ])
  func `a failure of the keys has the name that the interface gives it`(
    code: VaultError.Code, name: String
  ) {
    #expect(reason(VaultError(code, "words")) == name)
  }

  @Test func `an entry of a later version asks for that version`() {
    let reply = ErrorMapping.reply(
      for: UnknownEvent(name: "CircleDrawn", version: 2), logger: LogLines().logger)
    let unavailable = reply as? DaemonInterface.Unavailable
    #expect(unavailable?.reason == "newerLog")
    #expect(unavailable?.advice.contains("CircleDrawn, version 2") == true)
  }

  @Test func `a daemon that stops says so`() {
    #expect(reason(CancellationError()) == "stopping")
    #expect(reason(JournalError.stopped) == "stopping")
  }

  @Test func `the reason is logged, the advice is not`() {
    let log = LogLines()
    _ = ErrorMapping.reply(for: EventLogError(.full, "zanzibar"), logger: log.logger)
    #expect(log.lines == ["error: the record could not be used: full"])
  }
}
