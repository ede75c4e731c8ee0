import DaemonSupport
import Testing

/// What a shell offers when somebody presses the tabulator key.
@Suite struct CompletionTests {
  /// What bash offers after a line, the last word of which is being typed.
  private func offers(_ line: String, _ kith: Program) async throws -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      source <(kith --generate-completion-script bash)
      COMP_LINE='\(line)' COMP_POINT=\(line.count) COMP_TYPE=9
      COMP_WORDS=(\(quoted)) COMP_CWORD=\(words.count - 1)
      _kith kith '\(words.last ?? "")' '\(words.dropLast().last ?? "")'
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    var bash = kith
    bash.path = "/bin/bash"
    bash.environment["PATH"] = "\(Program.folder):/usr/bin:/bin"
    let outcome = try await bash.run(["-c", script])
    #expect(outcome.errors == "")
    return outcome.lines.filter { !$0.isEmpty }
  }

  @Test func `verbs are offered by their first letters`() async throws {
    #expect(try await offers("kith se", Program("kith")) == ["session"])
    #expect(try await offers("kith goal set", Program("kith")) == ["set-aside"])
  }

  @Test func `short names are those that the daemon knows`() async throws {
    try await withDaemon { daemon in
      _ = try await daemon.run("begin", "--first", "2026-12-01 15:00", "--sessions", "3")
      _ = try await daemon.run("homework", "add", "Ring Jo")
      _ = try await daemon.run("goal", "add", "A visit")
      _ = try await daemon.run("bring", "the talk")
      let kith = daemon.kith
      #expect(try await offers("kith session show ", kith) == ["s1", "s2", "s3"])
      #expect(try await offers("kith homework show ", kith) == ["h1"])
      #expect(try await offers("kith goal rate ", kith) == ["g1"])
      #expect(try await offers("kith bring done ", kith) == ["b1"])
    }
  }

  @Test func `without a daemon nothing is offered, and nothing is said`() async throws {
    let kith = Program("kith", environment: ["KITH_SOCKET": "/nowhere"])
    #expect(try await offers("kith session show ", kith).isEmpty)
  }
}
