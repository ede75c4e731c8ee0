import ControlAPI
import DaemonSupport
import Glibc
import TestSupport
import Testing

/// Where `kith backup` writes and reads, and what it goes on from.
@Suite struct BackupPlaceTests {
  /// The directory for backups, made.
  func nightly(_ daemon: TestDaemon) throws -> String {
    let path = daemon.directory.path(of: "nightly")
    try makeDirectory(path)
    return path
  }

  /// Records a mood, and backs up to a directory at a time.
  func night(_ daemon: TestDaemon, _ date: String, keep: Int? = nil) async throws
    -> Program.Outcome
  {
    daemon.set("\(date)T03:30")
    _ = try await daemon.run("mood", "4")
    let path = daemon.directory.path(of: "nightly/")
    return try await daemon.kith.run(["backup", path] + (keep.map { ["--keep", "\($0)"] } ?? []))
  }

  /// The line of an entry in a backup, and that of the command that led to it.
  private func lines(at seq: Int, in file: String) throws -> (entry: String, command: String) {
    let lines = try text(of: file).split(separator: "\n").map(String.init)
    return (
      try #require(lines.first { $0.hasPrefix("e \(seq) ") }),
      try #require(
        lines.first { line in
          let fields = line.split(separator: " ")
          return fields[0] == "c" && fields[2] == "\(seq)"
        })
    )
  }

  @Test func `what was erased is in no backup that is made afterwards`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let path = try nightly(daemon)
      let file = daemon.directory.path(of: "kith.backup")
      daemon.set("2026-11-27T03:30")
      _ = try await daemon.run("note", "what goes")
      for place in [file, path] {
        let outcome = try await daemon.run("backup", place)
        #expect(outcome.status == 0)
      }
      let before = try lines(at: 19, in: file)
      let log = try await daemon.log(limit: 1000)
      let erased = try await daemon.run(
        "erase", "entry", try #require(log.last?.entry), "--yes")
      #expect(erased.status == 0)
      daemon.set("2026-11-28T03:30")
      let single = try await daemon.run("backup", file)
      #expect(single.status == 0 && single.errors == "")
      #expect(single.output.contains("without what was erased"))
      let many = try await daemon.run("backup", path)
      #expect(many.output.replacing("\n", with: " ").contains("Older files still have that"))
      for made in [file, path + "/kith-20261128-033000.backup"] {
        let after = try lines(at: 19, in: made)
        #expect(!before.entry.hasSuffix(" -") && after.entry.hasSuffix(" -"))
        // What a command said would be told by its digest to who guesses.
        #expect(after.command != before.command)
        let check = try await daemon.run("backup", "--check", made)
        #expect(check.status == 0)
      }
      #expect(try files(in: daemon.directory.path).allSatisfy { !$0.contains("before-2") })
      // From then on only what is new is copied.
      _ = try await daemon.run("mood", "4")
      let next = try await daemon.run("backup", file)
      #expect(next.output.contains("1 entry copied."))
      let restored = try await daemon.run("restore", file, "--replace")
      #expect(restored.status == 0)
      let verified = try await daemon.run("verify")
      #expect(verified.output.contains("1 of them was erased"))
    }
  }

  @Test func `another record's backups are not counted, not gone on with and not removed`()
    async throws
  {
    let others = try await withDaemon { daemon in
      try await daemon.begin()
      let path = try nightly(daemon)
      for day in 24...25 { _ = try await night(daemon, "2026-11-\(day)") }
      return try files(in: path).map { ($0, try text(of: "\(path)/\($0)")) }
    }
    try await withDaemon { daemon in
      try await daemon.begin()
      let path = try nightly(daemon)
      for (name, content) in others { try write(content, to: "\(path)/\(name)") }
      for day in 26...28 {
        // Somebody else's comes between.
        try write(others[1].1, to: "\(path)/kith-202611\(day)-020000.backup")
        let outcome = try await night(daemon, "2026-11-\(day)", keep: 2)
        #expect(outcome.status == 0 && outcome.errors == "")
        let added = day == 26 ? "19 entries copied." : "1 entry copied."
        #expect(outcome.output.contains(added))
      }
      #expect(
        try files(in: path) == [
          "kith-20261124-033000.backup", "kith-20261125-033000.backup",
          "kith-20261126-020000.backup", "kith-20261127-020000.backup",
          "kith-20261127-033000.backup", "kith-20261128-020000.backup",
          "kith-20261128-033000.backup",
        ])
    }
  }

  @Test func `a backup stays that was just made, though the clock was ahead once`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let path = try nightly(daemon)
      _ = try await night(daemon, "2026-11-26")
      try moveFile(
        path + "/kith-20261126-033000.backup", to: path + "/kith-20361126-033000.backup")
      for day in 27...28 {
        let outcome = try await night(daemon, "2026-11-\(day)", keep: 1)
        #expect(outcome.output.contains("1 entry copied."))
        #expect(try files(in: path) == ["kith-202611\(day)-033000.backup"])
      }
    }
  }

  @Test func `a damaged file in a directory is set aside, and a new one begun`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let path = try nightly(daemon)
      _ = try await night(daemon, "2026-11-26")
      let name = path + "/kith-20261126-033000.backup"
      let damaged = try text(of: name).replacing("\ne 5 ", with: "\ne 5 f")
      try write(damaged, to: name)
      let outcome = try await night(daemon, "2026-11-27", keep: 1)
      #expect(outcome.status == 0)
      #expect(outcome.errors.contains("is damaged"))
      #expect(outcome.errors.contains("Line 6: "))
      #expect(outcome.output.contains("20 entries copied."))
      #expect(try text(of: name + ".damaged") == damaged)
      // One that is cut off cannot be gone on with either.
      let next = path + "/kith-20261127-033000.backup"
      try write(String(try text(of: next).dropLast(40)), to: next)
      let third = try await night(daemon, "2026-11-28", keep: 1)
      #expect(third.status == 0)
      #expect(third.errors.contains("is no whole backup"))
      let fourth = try await night(daemon, "2026-11-29", keep: 1)
      #expect(fourth.status == 0 && fourth.errors == "")
      #expect(
        try files(in: path) == [
          "kith-20261126-033000.backup.damaged", "kith-20261127-033000.backup",
          "kith-20261129-033000.backup",
        ])
    }
  }

  @Test func `what is no file is neither read nor written`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let pipe = daemon.directory.path(of: "pipe")
      #expect(unsafe mkfifo(pipe, 0o600) == 0)
      let link = daemon.directory.path(of: "nowhere")
      #expect(unsafe symlink("/nowhere/at/all", link) == 0)
      let empty = daemon.directory.path(of: "empty")
      try write("", to: empty)
      for (path, word) in [
        (pipe, "is a pipe"), ("/dev/zero", "is a device"), (link, "leads nowhere"),
        (empty, "is empty"),
      ] {
        for words in [["backup", path], ["backup", "--check", path], ["restore", path]] {
          let outcome = try await daemon.kith.run(words)
          #expect(outcome.status == 65, "\(words)")
          #expect(outcome.errors.contains(word), "\(words): \(outcome.errors)")
        }
      }
      for words in [
        ["backup", "-"], ["backup", "--check", "-"], ["restore", "-"], ["backup", "--kit", "-"],
      ] {
        let outcome = try await daemon.kith.run(words)
        #expect(outcome.status == 64, "\(words)")
      }
      let directory = try await daemon.run("backup", "--check", daemon.directory.path)
      #expect(directory.status == 65 && directory.errors.contains("is a directory"))
    }
  }

  @Test func `what somebody else writes is left to them, and what a run left is removed`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let file = daemon.directory.path(of: "kith.backup")
      try write("half", to: file + ".new")
      let descriptor = unsafe open(file + ".new", O_RDONLY | O_CLOEXEC)
      #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
      let refused = try await daemon.run("backup", file)
      #expect(refused.status == 75)
      #expect(refused.errors.contains("Try again in a moment"))
      #expect(try text(of: file + ".new") == "half")
      close(descriptor)
      let outcome = try await daemon.run("backup", file)
      #expect(outcome.status == 0)
      #expect(!fileExists(file + ".new"))
    }
  }

  @Test func `a link to a backup stays one`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let file = daemon.directory.path(of: "kith.backup")
      let link = daemon.directory.path(of: "link")
      _ = try await daemon.run("backup", file)
      #expect(unsafe symlink(file, link) == 0)
      _ = try await daemon.run("mood", "4")
      let outcome = try await daemon.run("backup", link)
      #expect(outcome.output.contains("1 entry copied. \(file) has"))
    }
  }

  @Test func `what is wrong with a file is said`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let file = daemon.directory.path(of: "kith.backup")
      _ = try await daemon.run("backup", file)
      let whole = try text(of: file)
      let cutAtLine = whole.split(separator: "\n").prefix(9).map { "\($0)\n" }.joined()
      for content in [String(whole.dropLast(3)), cutAtLine] {
        try write(content, to: file)
        for words in [["backup", file], ["backup", "--check", file], ["restore", file]] {
          let outcome = try await daemon.kith.run(words)
          #expect(outcome.status == 65)
          #expect(outcome.errors.contains("ends in the middle"), "\(words): \(outcome.errors)")
        }
      }
      try write(whole.replacing("kith-backup 1 ", with: "kith-backup 2 "), to: file)
      for words in [["backup", file], ["backup", "--check", file]] {
        let outcome = try await daemon.kith.run(words)
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("newer Kith"), "\(words): \(outcome.errors)")
      }
      // A kit as another system ends lines.
      try write(whole, to: file)
      let kit = daemon.directory.path(of: "kit.txt")
      _ = try await daemon.run("backup", "--kit", kit)
      try write(try text(of: kit).replacing("\n", with: "\r\n"), to: kit)
      let check = try await daemon.run("backup", "--check", file, "--kit", kit)
      #expect(check.status == 0 && check.output.contains("opens all of it"))
    }
  }
}
