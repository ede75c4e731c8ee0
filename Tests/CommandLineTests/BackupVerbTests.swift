import DaemonSupport
import TestSupport
import Testing

/// `kith backup` and `kith restore`, as a person sees them.
@Suite struct BackupVerbTests {
  @Test func `a backup says what it did, and a second run adds what is new`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let file = daemon.directory.path(of: "kith.backup")
      let first = try await daemon.run("backup", file)
      #expect(first.status == 0 && first.errors == "")
      #expect(first.output.contains("18 entries copied."))
      #expect(first.output.contains("All of it was read back"))
      #expect(first.output.contains("kith backup --kit FILE"))
      #expect(try daemon.directory.mode("kith.backup") == 0o600)
      let begun = try text(of: file)
      _ = try await daemon.run("mood", "4")
      let second = try await daemon.run("backup", file)
      #expect(second.output.contains("1 entry copied."))
      #expect(second.output.contains("19 entries"))
      #expect(try text(of: file).hasPrefix(begun))
      let third = try await daemon.run("backup", file)
      #expect(third.output.contains("Nothing is new."))
      let check = try await daemon.run("backup", "--check", file)
      #expect(check.output.contains("19 entries, to position 19"))
      #expect(check.output.contains("with the key of the record here"))
    }
  }

  @Test func `a damaged backup ends with 65, and is not gone on with`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let file = daemon.directory.path(of: "kith.backup")
      _ = try await daemon.run("backup", file)
      let damaged = try text(of: file).replacing("\ne 5 ", with: "\ne 5 f")
      try write(damaged, to: file)
      let check = try await daemon.run("backup", "--check", file)
      #expect(check.status == 65)
      #expect(check.errors.contains("Line 6: "))
      _ = try await daemon.run("mood", "4")
      let again = try await daemon.run("backup", file)
      #expect(again.status == 65)
      #expect(try text(of: file) == damaged)
      #expect(!fileExists(file + ".new"))
      let restore = try await daemon.run("restore", file)
      #expect(restore.status == 65)
      let missing = try await daemon.run("backup", "--check", file + ".none")
      #expect(missing.status == 66)
    }
  }

  @Test func `a backup of before a restore is kept beside the new one`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let file = daemon.directory.path(of: "kith.backup")
      _ = try await daemon.run("backup", file)
      let before = try text(of: file)
      let refused = try await daemon.run("restore", file)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("goes to position 18"))
      let restored = try await daemon.run("restore", file, "--replace")
      #expect(restored.status == 0)
      #expect(restored.output.contains("18 entries: 18 from the backup."))
      #expect(restored.output.contains("Nothing is known to be gone."))
      #expect(restored.output.contains("before-restore-20261126-090000"))
      let again = try await daemon.run("backup", file)
      #expect(again.status == 0)
      #expect(again.errors.contains("It is kept"))
      #expect(try text(of: file + ".before-20261126-090000") == before)
      #expect(try text(of: file).hasPrefix("kith-backup 1 "))
      #expect(try text(of: file) != before)
    }
  }

  @Test func `a kit says plainly what it means, and is written over nothing`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let kit = daemon.directory.path(of: "kit.txt")
      let made = try await daemon.run("backup", "--kit", kit)
      #expect(made.output.contains("in clear"))
      #expect(made.output.contains("Whoever has it and a backup can read everything"))
      #expect(made.output.contains("What you erase later, this kit"))
      #expect(try daemon.directory.mode("kit.txt") == 0o600)
      #expect(try text(of: kit).hasPrefix("# A recovery kit"))
      let again = try await daemon.run("backup", "--kit", kit)
      #expect(again.status == 1)
      // A course's notes have a key of their own, which this kit has not.
      let file = daemon.directory.path(of: "kith.backup")
      _ = try await daemon.run("note", "a word")
      _ = try await daemon.run("backup", file)
      let check = try await daemon.run("backup", "--check", file, "--kit", kit)
      #expect(check.status == 1)
      #expect(check.errors.contains("does not open 1 entry"))
    }
  }

  @Test func `in a directory the newest are kept`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let nightly = daemon.directory.path(of: "nightly")
      let none = try await daemon.run("backup", nightly + "/")
      #expect(none.status == 66)
      #expect(none.errors.contains("mkdir -m 700"))
      try makeDirectory(nightly)
      try write("mine", to: nightly + "/notes.txt")
      for day in 26...30 {
        daemon.set("2026-11-\(day)T03:30")
        _ = try await daemon.run("mood", "4")
        let outcome = try await daemon.run("backup", nightly + "/", "--keep", "3")
        #expect(outcome.status == 0)
      }
      #expect(
        try files(in: nightly) == [
          "kith-20261128-033000.backup", "kith-20261129-033000.backup",
          "kith-20261130-033000.backup", "notes.txt",
        ])
      let nothing = try await daemon.run("backup", nightly, "--keep", "3")
      #expect(nothing.output.contains("Nothing is new."))
      #expect(try files(in: nightly).count == 4)
    }
  }

  @Test func `words that do not go together are told`() async throws {
    try await withDaemon { daemon in
      for words in [
        ["backup"], ["backup", "x", "--check", "y"], ["backup", "x", "--keep", "0"],
        ["backup", "x", "--keep", "2"],
      ] {
        let outcome = try await daemon.kith.run(words)
        #expect(outcome.status == 64, "\(words)")
      }
      let empty = try await daemon.run("backup", daemon.directory.path(of: "x"))
      #expect(empty.status == 66)
      let nothing = try await daemon.run("restore")
      #expect(nothing.status == 66)
    }
  }

  @Test func `a code for paper is printed, and matched later`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let printed = try await daemon.run("verify", "--print")
      #expect(printed.status == 0)
      let code = try #require(printed.lines.first { $0.hasPrefix("    18 ") }).dropFirst(4)
      _ = try await daemon.run("mood", "4")
      let later = try await daemon.run("verify", "--against", String(code))
      #expect(later.output.contains("Up to position 18 it is what the paper says."))
      let slip = try await daemon.run("verify", "--against", String(code.dropLast()))
      #expect(slip.status == 65)
      #expect(slip.errors.contains("not copied right"))
    }
  }
}
