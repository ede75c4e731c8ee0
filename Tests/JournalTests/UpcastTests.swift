import Domain
import FoundationEssentials
import TestSupport
import Testing

@testable import Journal

/// How entries of other versions of Kith are read.
@Suite struct UpcastTests {
  /// As if mood had once been called `score`, and before that counted from 1 to 11.
  private let steps = Upcasts([
    Upcasts.Step(name: .moodRecorded, version: 1): { tree in
      guard case .object(var fields) = tree, case .int(let score)? = fields["score"] else {
        return tree
      }
      fields["score"] = .int(score - 1)
      return .object(fields)
    },
    Upcasts.Step(name: .moodRecorded, version: 2): { tree in
      guard case .object(var fields) = tree else { return tree }
      fields["value"] = fields.removeValue(forKey: "score")
      return .object(fields)
    },
  ])

  @Test func `an older payload is raised one version at a time`() throws {
    let old = try tree(#"{"score":5,"note":"Rain"}"#)
    let raised = try steps.raise(old, of: .moodRecorded, from: 1, to: 3)
    #expect(
      try Upcasts.decode(.moodRecorded, raised)
        == .course(.diary(.moodRecorded(MoodRecorded(value: 4, note: "Rain")))))
  }

  @Test func `a payload of the version in between takes the steps that are left`() throws {
    let raised = try steps.raise(
      try tree(#"{"score":5}"#), of: .moodRecorded, from: 2, to: 3)
    #expect(raised == .object(["value": .int(5)]))
  }

  @Test func `a step that is missing is refused, never guessed`() throws {
    #expect(throws: UnknownEvent(name: "GoalSet", version: 1)) {
      try steps.raise(.null, of: .goalSet, from: 1, to: 2)
    }
  }

  @Test func `a tree keeps every kind of JSON as it was`() throws {
    let text = #"{"a":[1,-2.5,true,null,"x"],"b":{"c":9007199254740993}}"#
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    #expect(String(decoding: try encoder.encode(try tree(text)), as: UTF8.self) == text)
  }

  @Test(arguments: [("MoodForetold", 1), ("MoodRecorded", 2), ("MoodRecorded", 0)])
  func `what a later Kith wrote is refused with a sentence`(name: String, version: Int) throws {
    let text = """
      {"actor":"client","at":0,"command":"","payload":{"value":3},"type":"\(name)",\
      "v":\(version),"zone":"UTC"}
      """
    let error = #expect(throws: UnknownEvent.self) { try EventBody(bytes: Array(text.utf8)) }
    #expect(
      error?.sentence
        == "An entry of kind \(name), version \(version), comes from a later version of Kith.")
    guard case .storage("newerLog", let advice, false)? = error.map(JournalError.init) else {
      Issue.record("A later Kith's entry is not said to be one.")
      return
    }
    #expect(advice.hasSuffix("Install that version again."))
  }

  @Test func `a name that a file made up cannot write on a terminal`() {
    let name = "Mood\u{1B}[2J" + String(repeating: "x", count: 100)
    let sentence = UnknownEvent(name: name, version: 1).sentence
    #expect(sentence.utf8.allSatisfy { $0 >= 0x20 })
    #expect(sentence.count < 120)
  }

  @Test func `a correction to something that a later Kith knows is refused too`() throws {
    let text = """
      {"actor":"client","at":0,"command":"","payload":{"at":0,"payload":{},"target":"e2",\
      "type":"MoodForetold","v":1},"type":"EntryCorrected","v":1,"zone":"UTC"}
      """
    #expect(throws: UnknownEvent(name: "MoodForetold", version: 1)) {
      try EventBody(bytes: Array(text.utf8))
    }
  }

  @Test func `only entries of a course can be a correction`() throws {
    let text = """
      {"actor":"client","at":0,"command":"","payload":{"at":0,"payload":{},"target":"e2",\
      "type":"ProfileChanged","v":1},"type":"EntryCorrected","v":1,"zone":"UTC"}
      """
    #expect(throws: DecodingError.self) { try EventBody(bytes: Array(text.utf8)) }
  }

  private func tree(_ text: String) throws -> JSONTree {
    try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
  }
}
