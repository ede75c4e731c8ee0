import FoundationEssentials
import Glibc
import Systemd
import TestSupport
import Testing

@Suite struct SurroundingsTests {
  @Test func `hardening leaves no core dump, and new files to their owner alone`() async {
    await #expect(processExitsWith: .success) {
      Surroundings.harden()
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(4), &limit)
      #expect(limit.rlim_max == 0)
      #expect(umask(0) == 0o077)
    }
  }

  @Test func `owner and mode of a file are told, without what kind of file it is`() throws {
    let directory = try TemporaryDirectory()
    try Data().write(to: URL(filePath: directory.path(of: "file")))
    _ = chmod(directory.path(of: "file"), 0o640)
    let found = try #require(Surroundings.ownerAndMode(of: directory.path(of: "file")))
    #expect(found.owner == getuid())
    #expect(found.mode == 0o640)
  }

  @Test func `of a file that is not there nothing is told`() {
    #expect(Surroundings.ownerAndMode(of: "/nonexistent/kith") == nil)
    #expect(Surroundings.freeBytes(at: "/nonexistent/kith") == nil)
    #expect(!Surroundings.canWrite("/nonexistent/kith"))
  }

  @Test func `free space is a number of bytes`() throws {
    let directory = try TemporaryDirectory()
    #expect(try #require(Surroundings.freeBytes(at: directory.path)) > 0)
  }
}
