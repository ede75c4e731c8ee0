import Testing
import Varlink

@Suite struct FieldNamesTests {
  private let declared: FieldNames = [
    "text": [:], "command": ["id": [:], "inner": ["deep": [:]]], "map": .open,
  ]

  @Test(
    arguments: [
      [:], ["text": [:]], ["command": [:]], ["command": ["id": [:]], "text": [:]],
      ["command": ["inner": ["deep": [:]]]], ["map": ["anything": ["at": ["all": [:]]]]],
    ] as [FieldNames])
  func `what is declared may be there or not`(given: FieldNames) {
    #expect(given.undeclared(in: declared) == nil)
  }

  @Test(
    arguments: [
      (["loud": [:]], "loud"), (["Text": [:], "text": [:]], "Text"),
      (["command": ["ID": [:]]], "command.ID"),
      (["command": ["id": [:], "inner": ["deeper": [:]]]], "command.inner.deeper"),
      (["z": [:], "a": [:]], "a"), (["command.id": [:]], "command.id"),
    ] as [(FieldNames, String)])
  func `the first that is not is told with its path`(given: FieldNames, path: String) {
    #expect(given.undeclared(in: declared) == path)
  }

  @Test func `fields in what has none are left to the decoder`() {
    #expect((["text": ["a": [:]]] as FieldNames).undeclared(in: declared) == nil)
  }
}
