import EventLog
import TestSupport
import Testing

@Suite struct DataDirectoryLockTests {
  @Test func `a data directory has one holder at a time`() throws {
    let directory = try TemporaryDirectory()
    do {
      let lock = try DataDirectoryLock(directory: directory.path(of: "data"))
      #expect(throws: DataDirectoryLock.Refusal.inUse) {
        try DataDirectoryLock(directory: directory.path(of: "data"))
      }
      withExtendedLifetime(lock) {}
    }
    _ = try DataDirectoryLock(directory: directory.path(of: "data"))
    #expect(try directory.mode("data") == 0o700)
    #expect(try directory.mode("data/kithd.lock") == 0o600)
  }

  @Test func `a directory that cannot be made is not called in use`() throws {
    let directory = try TemporaryDirectory()
    try directory.write("", to: "file")
    #expect {
      try DataDirectoryLock(directory: directory.path(of: "file/data"))
    } throws: { error in
      if case DataDirectoryLock.Refusal.unusable = error { true } else { false }
    }
  }
}
