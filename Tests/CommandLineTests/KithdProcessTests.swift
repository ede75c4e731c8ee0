import ControlAPI
import DaemonSupport
import Glibc
import TestSupport
import Testing

/// The built daemon as a process: how it starts, stops and refuses.
@Suite struct KithdProcessTests {
  @Test func `it stops on SIGTERM with 0, takes its socket with it, and keeps what it had`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let first = try await KithdProcess(in: directory)
    let begun = try await first.kith.run(["begin", "--first", "tomorrow 15:00"])
    #expect(begun.status == 0)
    let log = try await first.kith.run(["log", "--json"])
    #expect(try await first.end() == 0)
    #expect(!fileExists(first.socket))
    let second = try await KithdProcess(in: directory)
    #expect(try await second.kith.run(["log", "--json"]).output == log.output)
    try await second.end()
  }

  @Test func `killed at any moment it starts again where it was, over its old socket`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let first = try await KithdProcess(in: directory)
    _ = try await first.kith.run(["begin", "--no-therapist-yet"])
    #expect(try await first.kith.run(["mood", "4"]).status == 0)
    #expect(try await first.end(by: SIGKILL) == 128 + SIGKILL)
    #expect(fileExists(first.socket))
    let second = try await KithdProcess(in: directory)
    #expect(try await second.kith.run(["mood"]).output.contains("  4"))
    #expect(try await second.kith.run(["verify"]).status == 0)
    try await second.end()
  }

  @Test func `a second daemon on the same data or the same socket ends with 75`() async throws {
    let first = try await KithdProcess()
    let place = first.directory
    let program = KithdProcess.program(in: place)
    let data = try await program.run(
      ["--data-dir", place.path(of: "data"), "--socket", place.path(of: "other")])
    #expect(data.status == 75)
    #expect(data.errors.contains("Another kithd"))
    let socket = try await program.run(
      ["--data-dir", place.path(of: "data2"), "--socket", first.socket])
    #expect(socket.status == 75)
    #expect(socket.errors.contains("kithd already runs"))
    #expect(try await first.kith.run(["status"]).status == 0)
    try await first.end()
  }

  @Test func `a configuration that cannot be followed ends a start with 78`() async throws {
    let place = try TemporaryDirectory()
    try makeDirectory(place.path(of: "config/kith"))
    try write("{\"logLevel\":\"loud\"}", to: place.path(of: "config/kith/config.json"))
    let outcome = try await KithdProcess.program(in: place).run([])
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains("config.json"))
  }

  @Test func `on SIGHUP settings are read again, and wrong ones change nothing`() async throws {
    let daemon = try await KithdProcess()
    try makeDirectory(daemon.directory.path(of: "config/kith"))
    let file = daemon.directory.path(of: "config/kith/config.json")
    try write("{\"logLevel\":\"debug\"}", to: file)
    try await daemon.reload()
    #expect(try daemon.log().contains("the configuration was read again"))
    try write("{\"logLevel\":", to: file)
    try await daemon.reload()
    #expect(try daemon.log().contains("What held before still holds"))
    #expect(try await daemon.kith.run(["status"]).status == 0)
    #expect(try await daemon.end() == 0)
  }

  @Test func `options that are none end a start with 64`() async throws {
    let place = try TemporaryDirectory()
    let program = KithdProcess.program(in: place)
    #expect(try await program.run(["--colour"]).status == 64)
    #expect(try await program.run(["--log-level", "loud"]).status == 64)
  }

  @Test func `a file where the socket should be ends a start with 78 and stays`() async throws {
    let place = try TemporaryDirectory()
    let path = place.path(of: "diary.txt")
    try write("mine", to: path)
    let outcome = try await KithdProcess.program(in: place).run(
      ["--data-dir", place.path(of: "data"), "--socket", path])
    #expect(outcome.status == 78)
    #expect(try text(of: path) == "mine")
  }

  @Test func `a damaged log is answered with 69 and advice, and status says why`() async throws {
    let directory = try TemporaryDirectory()
    let first = try await KithdProcess(in: directory)
    _ = try await first.kith.run(["begin", "--no-therapist-yet"])
    try await first.end()
    try write(String(repeating: "no database ", count: 1000), to: directory.path(of: "data/log.db"))
    let second = try await KithdProcess(in: directory)
    let today = try await second.kith.run([])
    #expect(today.status == 69)
    #expect(today.errors.contains("systemctl --user restart kithd"))
    let status = try await second.kith.run(["status"])
    #expect(status.status == 69)
    #expect(status.output.contains("damagedLog"))
    #expect(try await second.kith.run(["doctor"]).status == 1)
    #expect(try await second.kith.run(["plan"]).status == 0)
    #expect(try await second.end() == 0)
  }

  @Test func `no word of the diary stands in the daemon's log`() async throws {
    let daemon = try await KithdProcess()
    _ = try await daemon.kith.run(["begin", "--no-therapist-yet", "--therapist", "zanzibar"])
    for words in [["note", "zanzibar"], ["mood", "4", "zanzibar"], ["undo", "zanzibar"]] {
      _ = try await daemon.kith.run(words)
    }
    #expect(try await daemon.end() == 0)
    #expect(try !daemon.log().contains("zanzibar"))
  }
}
