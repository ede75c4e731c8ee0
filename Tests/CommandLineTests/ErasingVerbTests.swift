import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// `kith erase` as it is typed.
@Suite struct ErasingVerbTests {
  @Test func `nothing is erased before it was said in words, and Enter leaves it as it is`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "we met", about: "Sam"))
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "Sam rang"))
      let position = try await daemon.health().position
      for words in ["", "yes", "erase everything"] {
        let left = try await daemon.type(["erase", "person", "sam"], answering: words)
        #expect(left.output.contains("This erases Sam, and 2 entries. Nobody can bring that back."))
        #expect(left.output.contains("The name stands in 1 entry about other things"))
        #expect(left.output.contains("Nothing was erased."))
      }
      #expect(try await daemon.health().position == position)
      let done = try await daemon.type(["erase", "person", "sam"], answering: "Erase  Sam")
      #expect(done.status == 0)
      #expect(done.output.contains("They are erased, with 2 entries."))
      #expect(done.output.contains("every digest and every chain is whole"))
      #expect(done.output.contains("What is not here, and so stays:"))
      let people = try await daemon.call(PeopleInterface.List.self, .init()).people
      #expect(people.isEmpty)
    }
  }

  @Test(arguments: ["course", "everything", "person", "entry"])
  func `a script that does not say so erases nothing`(kind: String) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let position = try await daemon.health().position
      let name = ["person": ["sam"], "entry": ["e2"]][kind] ?? []
      for more in [[], ["--json"]] {
        let script = try await daemon.kith.run(["erase", kind] + name + more)
        #expect(script.status == 64)
        #expect(script.errors.contains("--yes"))
        #expect(script.output == "")
      }
      #expect(try await daemon.health().position == position)
    }
  }

  @Test func `a script erases with a flag, and hears how the record was found`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let noted = try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "a day"))
      let entry = try #require(noted.receipt.entries.first)
      let erased = try await daemon.run("erase", "entry", entry, "--yes")
      #expect(erased.status == 0)
      #expect(erased.lines.first == "\(entry) is erased.")
      let again = try await daemon.run("erase", "entry", entry, "--yes")
      #expect(again.status == 66)
      let verified = try await daemon.run("verify")
      #expect(verified.lines.contains("1 of them was erased, and keeps its digest."))
      let corrected = try await daemon.run("correct", entry, "--text", "other")
      #expect(corrected.status == 66)
      #expect(corrected.errors.contains("was erased. What it said is gone, and it stays so."))
      let everything = try await daemon.run("erase", "everything", "--yes")
      #expect(everything.lines.first == "Everything is erased. This is an empty record.")
      let today = try await daemon.run()
      #expect(today.output.contains("No course is kept yet"))
    }
  }
}
