import ControlAPI
import DaemonSupport
import Glibc
import TestSupport
import Testing

/// `kith watch` and `kith --prompt`, as a status bar and a shell run them.
@Suite struct WatchTests {
  private static let quiet =
    #"{"alt":"quiet","class":"quiet","text":"Tue 15:00","tooltip":"Next: Tuesday 1 December, 15:00"}"#

  @Test func `a bar gets a line at once, and another when something changed`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let bar = try ProgramLines(daemon.kith, ["watch", "--format", "waybar"])
      #expect(try await bar.next() == Self.quiet)
      try await daemon.call(CourseInterface.Pause.self, .init())
      #expect(
        try await bar.next()
          == #"{"alt":"paused","class":"paused","text":"Paused","tooltip":"Paused."}"#)
      #expect(try await bar.end() == 128 + SIGTERM)
    }
  }

  @Test func `a restart of the daemon is told as offline, and then as what there is`() async throws
  {
    let place = try Place()
    let bar = try await place.withDaemon { daemon in
      try await daemon.begin()
      let bar = try ProgramLines(daemon.kith, ["watch", "--format", "waybar"])
      #expect(try await bar.next() == Self.quiet)
      return bar
    }
    #expect(try #require(try await bar.next()).contains(#""class":"offline","text":"""#))
    let again = try await place.withDaemon { _ in try await bar.next() }
    #expect(again == Self.quiet)
    try await bar.end()
  }

  @Test func `a bar that is there before the daemon waits for it`() async throws {
    let place = try Place()
    let kith = Program(
      "kith", environment: ["KITH_SOCKET": place.directory.path(of: "run/kith/org.kith")])
    let bar = try ProgramLines(kith, ["watch", "--format", "{class}"])
    #expect(try await bar.next() == "offline")
    let then = try await place.withDaemon { _ in try await bar.next() }
    #expect(then == "none")
    try await bar.end()
  }

  @Test func `when the bar goes it ends without a word, though nothing changes`() async throws {
    try await withDaemon { daemon in
      let bar = try ProgramLines(daemon.kith, ["watch", "--format", "waybar"])
      _ = try await bar.next()
      let end = try await bar.stopReading()
      #expect(end.status == 141)
      #expect(end.errors == "")
    }
  }

  @Test func `each line of JSON is what the daemon says may be seen`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let watch = try ProgramLines(daemon.kith, ["watch", "--json"])
      let first = try #require(try await watch.next())
      #expect(first.hasPrefix(#"{"class":"quiet","counts":{"toBring":0,"trying":0,"waiting":0}"#))
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "one"))
      #expect(try #require(try await watch.next()).contains(#""toBring":1"#))
      try await watch.end()
    }
  }

  @Test func `once is one line, and the end`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let line = try await daemon.run(
        "watch", "--once", "--format", #"%{F#d79921}{time}%{F-} {{{class}}}\n{day}\n{color}"#)
      #expect(line.status == 0)
      #expect(line.lines == ["%{F#d79921}15:00%{F-} {quiet}", "Tuesday 1 December", ""])
      #expect(try await daemon.run("watch", "--once", "--format", "waybar").lines == [Self.quiet])
      #expect(
        try await daemon.run("watch", "--once").lines
          == ["Tue 15:00 · Next: Tuesday 1 December, 15:00"])
    }
  }

  @Test func `a colour is given for what is soon, and none to who wants none`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-01T14:30")
      var kith = daemon.kith
      let words = ["watch", "--once", "--format", "{class}{color}"]
      #expect(try await kith.run(words).output == "soon#d79921\n")
      kith.environment["NO_COLOR"] = "1"
      #expect(try await kith.run(words).output == "soon\n")
    }
  }

  @Test(arguments: [
    ("{nonsense}", "There is no field {nonsense}"), ("{time", "There is a { without its }"),
    ("time}", "There is a } without its {"), ("waybr", "A format is waybar, or has a field"),
    ("%{F#fff", "There is a { without its }"), ("", "A format is waybar, or has a field"),
  ])
  func `a format that cannot be followed is refused with a sentence`(
    format: String, sentence: String
  ) async throws {
    let refused = try await Program("kith", environment: ["KITH_SOCKET": "/nowhere"])
      .run(["watch", "--format", format])
    #expect(refused.status == 64)
    #expect(refused.errors.contains(sentence), "\(refused.errors)")
    #expect(refused.output == "")
  }

  @Test func `on a terminal the lines stay in their place, without colours`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      var kith = daemon.kith
      kith.environment["TERM"] = "xterm"
      let seen = try await Terminal.follow(kith, ["watch"], until: "15:00\n")
      #expect(seen.contains("Tue 15:00\nNext: Tuesday 1 December, 15:00\n"))
      #expect(!seen.contains("\u{1B}[3"))
    }
  }

  @Test func `without a daemon a person hears what to do`() async throws {
    let away = try await Program("kith", environment: ["KITH_SOCKET": "/nowhere"]).run(["watch"])
    #expect(away.status == 69)
    #expect(away.errors.contains("kithd is not running"))
  }

  @Test func `a prompt shows a session within the hour, and otherwise nothing`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let quiet = try await daemon.run("--prompt")
      #expect((quiet.status, quiet.output, quiet.errors) == (0, "", ""))
      daemon.set("2026-12-01T14:30")
      // A machine with much else to do may take longer than a prompt waits.
      var soon = try await daemon.run("--prompt")
      for _ in 0..<50 where soon.output.isEmpty { soon = try await daemon.run("--prompt") }
      #expect((soon.status, soon.output, soon.errors) == (0, "15:00 today\n", ""))
    }
  }

  @Test func `a prompt without a daemon shows nothing, within its time`() async throws {
    for environment in [
      ["KITH_SOCKET": "/nowhere"], [:], ["XDG_RUNTIME_DIR": "/nowhere", "HOME": "/nowhere"],
    ] {
      let prompt = try await Program("kith", environment: environment).run(["--prompt"])
      #expect((prompt.status, prompt.output, prompt.errors) == (0, "", ""))
    }
  }

  @Test func `a prompt gives up on one that does not answer`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path(of: "silent")
    let listener = try SilentListener(path)
    // Without a limit it would never end, and the test with it.
    let prompt = try await Program("kith").run(["--prompt", "--socket", path])
    #expect((prompt.status, prompt.output, prompt.errors) == (0, "", ""))
    listener.close()
  }

  @Test func `a prompt does not wake a daemon that is not there`() async throws {
    let directory = try TemporaryDirectory()
    try makeDirectory(directory.path(of: "kith"))
    let listener = try SilentListener(directory.path(of: "kith/org.kith"))
    let kith = Program(
      "kith",
      environment: ["XDG_RUNTIME_DIR": directory.path, "HOME": directory.path(of: "home")])
    #expect(try await kith.run(["--prompt"]).status == 0)
    // Nobody holds the record, so nobody has come to the door.
    #expect(!listener.isCalled)
    listener.close()
  }
}

/// A socket on which nobody answers, as a service manager holds it for a daemon.
private struct SilentListener {
  private let descriptor: Int32

  init(_ path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(result == 0 && listen(descriptor, 8) == 0)
  }

  /// Whether somebody has connected.
  var isCalled: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  func close() { _ = Glibc.close(descriptor) }
}
