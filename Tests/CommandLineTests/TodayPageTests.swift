import ArgumentParser
import DaemonSupport
import Testing

@testable import kith

/// The words of `kith today`, read with ArgumentParser and without it.
@Suite struct TodayPageTests {
  @Test(arguments: [
    [], ["today"], ["--private"], ["today", "--full"], ["--json"],
    ["today", "--private", "--full"],
    ["--socket", "/run/s"], ["today", "--as-of", "last tuesday"],
    ["today", "--json", "--course", "a course", "--as-of", "2 days ago", "--socket", "s"],
  ])
  func `plain words mean the same with the parser and without it`(words: [String]) throws {
    let verb = words.first == "today" ? Array(words.dropFirst()) : words
    let parsed = try #require(try Today.parseAsRoot(verb) as? Today)
    #expect(TodayPage(plain: words) == parsed.page)
  }

  @Test(arguments: [
    ["mood"], ["today", "today"], ["today", "--"], ["--help"], ["today", "-h"], ["--version"],
    ["--colour"], ["--privat"], ["--socket"], ["--socket", "--json"], ["--socket", ""],
    ["--socket=/run/s"], ["--json", "--json"], ["--course", "a", "--course", "b"], ["help"],
    ["--generate-completion-script", "bash"], ["--full", "extra"], ["--json=yes"],
  ])
  func `what is not plain is left to the parser`(words: [String]) {
    #expect(TodayPage(plain: words) == nil)
  }

  @Test func `the same page is shown whoever read the words`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      for options in [[], ["--private"], ["--json"]] {
        let plain = try await daemon.kith.run(["today"] + options + ["--as-of", "now"])
        let parsed = try await daemon.kith.run(["today"] + options + ["--as-of=now"])
        #expect(plain.status == 0)
        #expect(!plain.output.isEmpty)
        #expect(plain.output == parsed.output)
      }
    }
  }
}
