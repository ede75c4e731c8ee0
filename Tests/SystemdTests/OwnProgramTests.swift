import FoundationEssentials
import Systemd
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct OwnProgramTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func program(_ script: String, limit: Int32 = 10_000, grace: Int32 = 2000) throws
    -> OwnProgram
  {
    try directory.write("#!/bin/sh\n\(script)\n", to: "program")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: directory.path(of: "program"))
    return OwnProgram(
      path: directory.path(of: "program"),
      environment: ["PATH": "/usr/bin:/bin", "OUT": directory.path(of: "out")],
      directory: directory.path, limit: limit, grace: grace)
  }

  private func run(_ program: OwnProgram, _ input: String = "") async throws -> OwnProgram.Ending {
    try await OwnThread.run { program.run(input: Array(input.utf8)) }
  }

  @Test func `it gets its input, its environment and nothing else`() async throws {
    let ending = try await run(
      program(#"{ cat; pwd; env | cut -d= -f1 | sort; ls /proc/self/fd; } >"$OUT""#), "hello\n")
    #expect(ending == .ended(status: 0))
    let lines = String(decoding: try directory.read("out"), as: UTF8.self).split(separator: "\n")
    #expect(lines.starts(with: ["hello", Substring(directory.path)]))
    #expect(Set(lines.dropFirst(2)).isSubset(of: ["OUT", "PATH", "PWD", "0", "1", "2", "3", "_"]))
  }

  @Test func `how it ends is told`() async throws {
    #expect(try await run(program("exit 3")) == .ended(status: 3))
    #expect(try await run(program("kill -9 $$")) == .killed(signal: 9))
    let missing = OwnProgram(path: "/nonexistent", environment: [:])
    #expect(try await run(missing) == .notStarted(errno: 2))
    let long = String(repeating: "x", count: OwnProgram.longestInput + 1)
    #expect(try await run(program("exit 0"), long) == .notStarted(errno: 7))
  }

  @Test func `one that takes too long is ended, with all that it started`() async throws {
    let slow = try program(
      #"trap '' TERM; sh -c 'trap "" TERM; echo $$ >"$OUT"; sleep 300' & wait; wait"#, limit: 5000,
      grace: 50)
    #expect(try await run(slow) == .tookTooLong)
    let text = String(decoding: try directory.read("out"), as: UTF8.self)
    let child = try #require(Int32(text.filter(\.isNumber)))
    // It may be there as what nobody has waited for yet, but it no longer runs.
    let status = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    #expect(status == nil || status?.contains(") Z") == true)
  }
}
