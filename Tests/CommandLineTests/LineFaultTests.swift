import ControlAPI
import DaemonSupport
import Testing

@testable import kith

/// Command lines that cannot be read, and what a person reads of it.
@Suite struct LineFaultTests {
  private static let verbs =
    VerbTableTests.recording + VerbTableTests.reading + VerbTableTests.others

  /// Words of the argument parser, none of which is meant for a person.
  private static let parserWords = [
    "Error:", "is invalid", "nexpected", "nknown option", "Missing ", "See 'kith", "Swift", "Fatal",
  ]

  /// What a person would read of a line; nil where it can be read.
  private func complaint(_ words: [String]) -> Complaint? {
    let words = Arguments.withRhythm(Arguments.withNumbers(words))
    do {
      _ = try Kith.parsed(words)
      return nil
    } catch {
      return error as? Complaint ?? LineFault(error, in: words).complaint
    }
  }

  private func expectCalm(_ words: [String]) {
    guard let complaint = complaint(words) else { return }
    #expect([.usage, .badData].contains(complaint.status), "\(words)")
    for parser in Self.parserWords {
      #expect(!complaint.message.contains(parser), "\(words): \(complaint.message)")
    }
    for part in ["Usage:   kith", "Example: kith", "More:    kith help"] {
      #expect(complaint.message.contains(part), "\(words): \(complaint.message)")
    }
  }

  @Test func `nobody reads the words of a parser`() {
    for verb in Self.verbs {
      let words = verb.split(separator: " ").map(String.init)
      // With all that it needs beside it.
      let example = Examples.of(words)?.split(separator: " ").dropFirst().map(String.init) ?? []
      let option = complaint((example.starts(with: words) ? example : words) + ["--colour"])
      #expect(option?.status == .usage, "\(verb)")
      #expect(option?.message.hasPrefix("There is no option --colour here.") == true, "\(verb)")
      for rest in [[], ["ten"], ["5.5", "-3"], ["one", "two", "three", "four"], ["--socket"]] {
        expectCalm(words + rest)
      }
    }
  }

  @Test(arguments: [
    (["mood", "ten"], 64, "A whole number goes here; ten is not one."),
    (["mood", "5.5"], 65, "A whole number goes here; 5.5 is not one."),
    (["distress", "ten"], 64, "A whole number from 0 to 10 goes here; ten is not one."),
    (["person", "inventory", "sam", "--given", "ten"], 64, "goes after --given; ten is not one."),
    (
      ["key", "change", "--to", "foo"], 64,
      "One of these goes after --to: passphrase, file, credential, keyring; foo is none."
    ),
    (["backup", "d/", "--keep", "-1"], 64, "A whole number goes after --keep; -1 is not one."),
    (["backup", "d/", "--keep", "abc"], 64, "A whole number goes after --keep; abc is not one."),
    (["tried", "--confidence", "7.5"], 65, "after --confidence; 7.5 is not one."),
    (
      ["mood", "4", "--abuot", "sam"], 64, "There is no option --abuot here. Did you mean --about?"
    ),
    (["mood", "4", "--at"], 64, "--at needs something after it."),
    (["role", "lst"], 64, "There is no \"lst\" in kith role. There are: list, add, strain, show."),
    (["goal", "show", "g1", "g2"], 64, "\"g2\" is one word too many."),
    (["goal", "show"], 64, "Something is missing: the goal: g2."),
    (["mood", "--json=yes", "4"], 64, "--json stands alone; nothing goes with it."),
  ])
  func `what is not understood is said, with how it is meant`(
    words: [String], status: Int, sentence: String
  ) async throws {
    var kith = Program("kith")
    kith.environment["KITH_SOCKET"] = "/nowhere"
    let outcome = try await kith.run(words)
    #expect(outcome.status == Int32(status))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(outcome.errors.contains("Example: kith \(words[0])"))
  }

  @Test func `every verb has an example that can be read`() throws {
    for verb in Self.verbs {
      let words = verb.split(separator: " ").map(String.init)
      let example = try #require(Examples.of(words), "\(verb)")
      let line = example.split(separator: " ").dropFirst().map(String.init)
      let (typed, named) = (VerbPath(line).command, VerbPath(words).command)
      #expect(ObjectIdentifier(typed) == ObjectIdentifier(named), "\(verb): \(example)")
    }
  }

  @Test func `what somebody means is taken`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      #expect(try await daemon.run("person", "add", "the", "baby").status == 0)
      #expect(try await daemon.run("person", "show", "the", "baby").status == 0)
      #expect(try await daemon.run("person", "place", "the", "baby", "outer", "ring").status == 0)
      #expect(try await daemon.run("circle", "place", "the", "baby", "close").status == 0)
      let bed = try await daemon.run("rhythm", "bed", "23:00", "--day", "yesterday")
      #expect(bed.status == 0)
      _ = try await daemon.run("role", "add", "partner")
      #expect(try await daemon.run("role", "strain", "Partner", "8").output.contains("8"))
      #expect(try await daemon.run("role", "strain", "r1", "11").status == 65)
      #expect(try await daemon.run("role", "strain", "partner").status == 64)
      #expect(try await daemon.run("role", "show", "partner").output.hasPrefix("r1  partner"))
      let unknown = try await daemon.run("role", "show", "aunt")
      #expect(unknown.status == 66)
      #expect(unknown.errors.contains("There is no \"aunt\" here. To see them: kith role"))
      _ = try await daemon.run("theme", "add", "asking late")
      let entry = try await daemon.run("note", "a", "good", "talk")
      #expect(entry.status == 0)
      #expect(try await daemon.run("theme", "link", "asking", "late", "e1").status == 0)
      #expect(try await daemon.run("theme", "show", "Asking late").output.hasPrefix("t1  asking"))
      #expect(try await daemon.run("theme", "retire", "asking", "late").status == 0)
      #expect(try await daemon.run("skill", "show", "I", "statements").status == 0)
      let asked = try await daemon.type(["role", "strain", "partner"], answering: "eleven", "9")
      #expect(asked.status == 0)
      #expect(asked.output.contains("How heavy is partner? 0 (light) to 10"))
      let text = try await daemon.run("note", "-5", "degrees")
      #expect(text.status == 0)
      let notes = try await daemon.call(DiaryInterface.Notes.self, .init()).notes
      #expect(notes.contains { $0.text == "-5 degrees" })
    }
  }

  @Test func `two roles of one name are told apart by their ids`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      for person in ["Sam", "Jo"] {
        _ = try await daemon.run("role", "add", "carer", "--with", person)
      }
      let both = try await daemon.run("role", "show", "carer")
      #expect(both.status == 65)
      #expect(both.errors.contains("More than one is called so: r1, r2."))
    }
  }

  @Test func `one thing begun is meant without its name, of two one is asked for`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      for text in ["one", "two"] {
        try await daemon.call(
          DraftsInterface.Save.self,
          .init(form: "note", answers: [.init(field: "text", text: text)]))
      }
      let which = try await daemon.run("draft", "show")
      #expect(which.status == 64)
      #expect(which.errors.contains("Say which: d1, d2."))
      _ = try await daemon.run("draft", "discard", "d1")
      #expect(try await daemon.run("draft", "show").output.contains("two"))
      #expect(try await daemon.run("draft", "keep").status == 0)
      #expect(try await daemon.run("draft", "discard").status == 66)
    }
  }

  @Test func `a mood that does not fit names the scale of the course`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(CourseInterface.Begin.self, .init(template: "ipsrt"))
      for kith in [
        try await daemon.run("mood", "-6"), try await daemon.type(["mood", "-6"], answering: "a"),
      ] {
        #expect(kith.status == 65)
        #expect((kith.errors + kith.output).contains("from -5 to +5"))
        #expect(!(kith.errors + kith.output).contains("A few words?"))
      }
    }
  }
}
