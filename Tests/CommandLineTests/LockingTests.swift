import BusSupport
import ControlAPI
import DaemonSupport
import Glibc
import TestSupport
import Testing

/// `kith lock`, `kith unlock` and `kith key`, as a person or a script uses them.
@Suite struct LockingTests {
  private static let passphrase = "five words that rhyme not"

  private func withPassphrase(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let changed = try await daemon.run(
        "key", "change", "--to", "passphrase", "--stdin", input: Self.passphrase + "\n")
      #expect(changed.status == 0)
      #expect(changed.output.hasPrefix("Done. The record is opened by your passphrase."))
      try await body(daemon)
    }
  }

  @Test func `while it is locked a verb says what to do, ends with 77 and writes nothing`()
    async throws
  {
    try await withPassphrase { daemon in
      #expect(try await daemon.run("lock").output == "Locked.\n")
      let before = try await daemon.health().position
      for words in [["mood", "4"], ["note", "a word"], ["log"], [], ["export"], ["brief"]] {
        let outcome = try await daemon.kith.run(words)
        #expect(outcome.status == 77, "\(words)")
        #expect(outcome.output == "", "\(words)")
        #expect(
          outcome.errors == "kith: Kith is locked, and nothing was done. To open it: kith unlock\n",
          "\(words)")
      }
      #expect(try await daemon.health().position == before)
      #expect(try await daemon.run("lock").output == "Kith is locked already.\n")
      let opened = try await daemon.run("unlock", "--stdin", input: Self.passphrase + "\n")
      #expect(opened.output == "Open.\n")
      #expect(try await daemon.run("mood", "4").status == 0)
      #expect(try await daemon.run("unlock").output == "Kith is open already.\n")
    }
  }

  @Test func `while it is locked the plan that was to stay readable is shown, and lines always`()
    async throws
  {
    try await withPassphrase { daemon in
      _ = try await daemon.run("profile", "set", "--country", "GB")
      _ = try await daemon.run(
        "plan", "write", "-", "--clear", input: "# What helps\nthe garden\n")
      _ = try await daemon.run("lock")
      let plan = try await daemon.run("plan")
      #expect(plan.output.contains("the garden"))
      #expect(plan.output.contains("Samaritans"))
      #expect(try await daemon.run("status").status == 0)
      #expect(try await daemon.run("doctor").errors == "")
      #expect(try await daemon.run("verify").status == 0)
      #expect(try await daemon.run("watch", "--once").status == 0)
    }
  }

  @Test func `a plan that is sealed stays so, and lines are shown all the same`() async throws {
    try await withPassphrase { daemon in
      _ = try await daemon.run("profile", "set", "--country", "GB")
      _ = try await daemon.run("plan", "write", "-", input: "# What helps\nthe garden\n")
      _ = try await daemon.run("lock")
      let plan = try await daemon.run("plan")
      #expect(!plan.output.contains("the garden"))
      #expect(plan.output.contains("Samaritans"))
    }
  }

  @Test func `a wrong passphrase is told plainly, and so is one that nobody can be asked for`()
    async throws
  {
    try await withPassphrase { daemon in
      _ = try await daemon.run("lock")
      let unasked = try await daemon.run("unlock")
      #expect(unasked.status == 64)
      #expect(unasked.errors.contains("--stdin"))
      let empty = try await daemon.run("unlock", "--stdin", input: "")
      #expect(empty.status == 65)
      let wrong = try await daemon.run("unlock", "--stdin", input: "not it at all\n")
      #expect(wrong.status == 77)
      #expect(
        wrong.errors == "kith: That is not the passphrase. Each further try takes longer.\n")
    }
  }

  @Test func `more lines than passphrases are asked for change nothing`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let change = ["key", "change", "--to", "passphrase", "--stdin"]
      let refused = try await daemon.kith.run(
        change, input: "the old one, says a script\nthe new\n")
      #expect(refused.status == 65)
      #expect(refused.errors.contains("Nothing was changed."))
      #expect(try await daemon.run("key").output.contains("lies in a file"))
    }
  }

  @Test func `on a terminal the passphrase is asked for and not shown`() async throws {
    try await withPassphrase { daemon in
      _ = try await daemon.run("lock")
      let seen = try await daemon.type(["unlock"], answering: Self.passphrase)
      #expect(seen.status == 0)
      #expect(seen.output.contains("Passphrase: "))
      #expect(seen.output.contains("Open."))
      #expect(!seen.output.contains("five"))
      let left = try await daemon.type(["key", "change", "--to", "file"])
      #expect(left.output.contains("Nothing was changed."))
    }
  }

  @Test func `a new passphrase is typed twice`() async throws {
    try await withDaemon { daemon in
      let seen = try await daemon.type(
        ["key", "change", "--to", "passphrase"],
        answering: "one that is long", "one that is wrong", "one that is long", "one that is long")
      #expect(seen.status == 0)
      #expect(seen.output.contains("The two are not the same."))
      _ = try await daemon.run("lock")
      #expect(
        try await daemon.run("unlock", "--stdin", input: "one that is long\n").output == "Open.\n")
    }
  }

  @Test func `where the key comes from and when Kith locks itself can be seen`() async throws {
    try await withDaemon { daemon in
      let file = try await daemon.run("key")
      #expect(file.lines.count == 2)
      #expect(file.lines.first?.contains("The key lies in a file") == true)
      let locked = try await daemon.run("lock")
      #expect(locked.status == 1)
      #expect(locked.errors.contains("kith key change --to passphrase"))
    }
    try await withPassphrase { daemon in
      let lines = try await daemon.run("key", "show-source").lines
      #expect(lines.map { String($0.prefix { $0 != " " }) } == ["Key", "Now", "Idle", "Sleep"])
      #expect(try await daemon.run("key", "rotate").status == 0)
    }
  }
}

/// The record's key in the keyring of a desktop, through all three programs.
@Suite struct KeyringLockingTests {
  private let bus: PrivateBus

  init() throws { bus = try PrivateBus(in: TemporaryDirectory()) }

  private func kith(_ daemon: TestDaemon) -> Program {
    var kith = daemon.kith
    kith.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.addressText
    return kith
  }

  private func isLocked(_ daemon: TestDaemon) async throws -> Bool {
    try await daemon.call(KeysInterface.Show.self, .init()).standing.locked
  }

  @Test func `the key goes into the keyring, which opens the record when it is asked to`()
    async throws
  {
    let keyring = FakeSecretService(bus.address, isLocked: true)
    let place = try Place()
    try await place.withDaemon { daemon in
      try await daemon.begin()
      let changed = try await kith(daemon).run(["key", "change", "--to", "keyring"])
      #expect(changed.status == 0, "\(changed.errors)")
      #expect(changed.output == "Done. The key lies in the keyring of your desktop.\n")
      #expect(keyring.secrets.map(\.count) == [64])
      #expect(keyring.prompts == 1)
      _ = try await daemon.run("lock")
      keyring.lock()
      let opened = try await kith(daemon).run(["unlock"])
      #expect(opened.output == "Open.\n", "\(opened.errors)")
      #expect(try await daemon.run("mood", "4").status == 0)
    }
    // A daemon that starts is opened by kith-agent, unasked; one that was locked by hand is not.
    try await place.withDaemon { daemon in
      #expect(try await isLocked(daemon))
      let agent = try RunningProcess(
        Program(
          "kith-agent",
          environment: [
            "DBUS_SESSION_BUS_ADDRESS": bus.addressText, "HOME": daemon.directory.path,
            "XDG_CONFIG_HOME": daemon.directory.path,
          ]), ["--socket", daemon.socket], output: daemon.directory.path(of: "agent"),
        errors: daemon.directory.path(of: "agent")
      ) { Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC) }
      for _ in 0..<100_000 { if try await !isLocked(daemon) { break } }
      #expect(try await !isLocked(daemon))
      _ = try await daemon.run("lock")
      #expect(try await isLocked(daemon))
      agent.signal(SIGTERM)
      _ = try await agent.end()
      #expect(try await isLocked(daemon))
    }
    keyring.stop()
  }

  @Test func `more lines than passphrases are asked for put nothing into the keyring`() async throws
  {
    let keyring = FakeSecretService(bus.address)
    try await withDaemon { daemon in
      try await daemon.begin()
      let refused = try await kith(daemon).run(
        ["key", "change", "--to", "keyring", "--stdin"], input: "one that is not in use\n")
      #expect(refused.status == 65)
      #expect(keyring.secrets.isEmpty)
      #expect(try await daemon.run("key").output.contains("The key lies in a file"))
    }
    keyring.stop()
  }

  @Test func `without a keyring nothing is changed, and that is said`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let refused = try await kith(daemon).run(["key", "change", "--to", "keyring"])
      #expect(refused.status == 69)
      #expect(refused.errors.hasPrefix("kith: No keyring answers on your bus"))
      #expect(try await daemon.run("key").output.contains("The key lies in a file"))
    }
  }

  @Test func `a keyring that gives back something else changes nothing`() async throws {
    let keyring = FakeSecretService(bus.address, spoils: true)
    try await withDaemon { daemon in
      try await daemon.begin()
      // The keyring comes up by itself.
      var outcome = try await kith(daemon).run(["key", "change", "--to", "keyring"])
      for _ in 0..<1000 where outcome.errors.contains("No keyring answers") {
        outcome = try await kith(daemon).run(["key", "change", "--to", "keyring"])
      }
      #expect(outcome.errors.contains("does not give back"))
      #expect(try await daemon.run("key").output.contains("The key lies in a file"))
    }
    keyring.stop()
  }
}
