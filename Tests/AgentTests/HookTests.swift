import ControlAPI
import FoundationEssentials
import Systemd
import TestSupport
import Testing

@testable import kith_agent

@Suite struct HookTests {
  private func wanting(_ kind: String) -> Notice {
    notice(kind: kind, wanted: ["hook"], channels: ["hook"])
  }

  @Test func `of an appointment it is run, and said to be taken then`() {
    var board = NoticeBoard()
    _ = board.take(.hook(isThere: true))
    let wanted = wanting("appointment")
    #expect(board.take(.notices([wanted])) == [.runHook(wanted)])
    #expect(board.take(.notices([wanted])) == [])
    #expect(
      board.take(.hookEnded(id: "a", attempt: 1, isTaken: true))
        == [.took(id: "a", attempt: 1, .hook)])
    #expect(board.take(.notices([wanted])) == [])
  }

  @Test func `of a task it is said to be taken, and run then`() {
    var board = NoticeBoard()
    _ = board.take(.hook(isThere: true))
    let wanted = wanting("task")
    #expect(board.take(.notices([wanted])) == [.took(id: "a", attempt: 1, .hook)])
    #expect(
      board.take(.took(id: "a", attempt: 1, channel: .hook, isHeard: true)) == [.runHook(wanted)])
    #expect(board.take(.hookEnded(id: "a", attempt: 1, isTaken: true)) == [])
  }

  @Test func `one that does not take it is told, and not run again in this attempt`() {
    var board = NoticeBoard()
    _ = board.take(.hook(isThere: true))
    let wanted = wanting("appointment")
    _ = board.take(.notices([wanted]))
    #expect(
      board.take(.hookEnded(id: "a", attempt: 1, isTaken: false))
        == [.failed(id: "a", attempt: 1, .hook)])
    #expect(board.take(.notices([wanted])) == [])
    let again = notice(attempt: 2, wanted: ["hook"], channels: ["hook"])
    #expect(board.take(.notices([again])) == [.runHook(again)])
  }

  @Test func `where there is none nothing is run, until there is one`() {
    var board = NoticeBoard()
    let wanted = wanting("appointment")
    #expect(board.take(.notices([wanted])) == [])
    #expect(board.take(.hook(isThere: true)) == [.runHook(wanted)])
  }

  @Test func `it has to be the person's own, and nobody else's to change`() throws {
    let directory = try TemporaryDirectory()
    let hook = try #require(HookProgram(environment: ["XDG_CONFIG_HOME": directory.path]))
    #expect(hook.standing == .missing)
    try FileManager.default.createDirectory(
      atPath: directory.path(of: "kith"), withIntermediateDirectories: true)
    try directory.write("#!/bin/sh\n", to: "program")
    try FileManager.default.createSymbolicLink(
      atPath: hook.path, withDestinationPath: directory.path(of: "program"))
    func mode(_ bits: Int) throws {
      try FileManager.default.setAttributes(
        [.posixPermissions: bits], ofItemAtPath: directory.path(of: "program"))
    }
    for (bits, standing) in [
      (0o700, HookFile.ready), (0o755, .ready),
      (0o720, .refused(.openToOthers)),
      (0o702, .refused(.openToOthers)),
      (0o600, .refused(.notExecutable)),
    ] {
      try mode(bits)
      #expect(hook.standing == standing)
    }
    try FileManager.default.removeItem(atPath: hook.path)
    try FileManager.default.createSymbolicLink(
      atPath: hook.path, withDestinationPath: directory.path)
    #expect(hook.standing == .refused(.noFile))
  }

  @Test(.timeLimit(.minutes(5))) func `it is told what the notice says`() async throws {
    let directory = try TemporaryDirectory()
    let hook = try #require(
      HookProgram(environment: [
        "XDG_CONFIG_HOME": directory.path, "HOME": directory.path, "KITH_SOCKET": "secret",
      ]))
    try FileManager.default.createDirectory(
      atPath: directory.path(of: "kith"), withIntermediateDirectories: true)
    try directory.writeProgram(
      """
      #!/bin/sh
      { cat; echo "$KITH_REMINDER $KITH_KIND $KITH_ATTEMPT $KITH_SOCKET $KITH_TEXT"; } >out

      """, to: "kith/on-reminder")
    let told = wanting("appointment")
    #expect(try await OwnThread.run { hook.run(told) } == .ended(status: 0))
    let lines = String(decoding: try directory.read("out"), as: UTF8.self).split(separator: "\n")
    #expect(try JSONDecoder().decode(Notice.self, from: Data(lines[0].utf8)) == told)
    #expect(lines[1] == "a appointment 1  You have something at 15:00.")
  }
}
