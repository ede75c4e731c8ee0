import Testing

@testable import Varlink

private struct Person: Codable, Hashable {
  var name: String
  var age: Int?
}

private struct Gone: VarlinkErrorReply, Hashable {
  static let name = "org.example.People.Gone"
  var since: Int
}

@Suite struct MessageCodingTests {
  private func text(_ frame: [UInt8]) -> String { String(decoding: frame, as: UTF8.self) }

  @Test func `a call ends with one NUL and has no blanks`() throws {
    let frame = try MessageCoding.call("org.example.People.Add", Person(name: "Eve May"))
    #expect(
      text(frame) == #"{"method":"org.example.People.Add","parameters":{"name":"Eve May"}}"# + "\0")
  }

  @Test(arguments: [(CallMode.more, "more"), (.oneway, "oneway")])
  func `a call says how it wants to be answered`(mode: CallMode, flag: String) throws {
    let frame = try MessageCoding.call("a.B", NoFields(), mode: mode)
    #expect(text(frame) == "{\"method\":\"a.B\",\"\(flag)\":true}\0")
  }

  @Test func `a reply says that others follow, or nothing of it`() throws {
    let person = Person(name: "Eve")
    #expect(
      try text(MessageCoding.reply(person, continues: true))
        == #"{"parameters":{"name":"Eve"},"continues":true}"# + "\0")
    #expect(
      try text(MessageCoding.reply(person)) == #"{"parameters":{"name":"Eve"}}"# + "\0")
  }

  @Test func `an error carries its full name`() throws {
    #expect(
      try text(MessageCoding.error(Gone.name, Gone(since: 7)))
        == #"{"error":"org.example.People.Gone","parameters":{"since":7}}"# + "\0")
  }

  @Test func `parameters that say nothing are left out`() throws {
    struct AllOptional: Encodable { var name: String? }
    #expect(try text(MessageCoding.call("a.B", AllOptional())) == #"{"method":"a.B"}"# + "\0")
    #expect(try text(MessageCoding.reply(NoFields())) == "{}\0")
    #expect(try text(MessageCoding.reply(NoFields(), continues: true)) == "{\"continues\":true}\0")
    #expect(
      try text(MessageCoding.error("a.No", VarlinkServiceInterface.PermissionDenied()))
        == #"{"error":"a.No"}"# + "\0")
  }

  @Test func `a NUL in a text never ends a message`() throws {
    let frame = try MessageCoding.call("a.B", Person(name: "a\0b"))
    #expect(frame.count { $0 == 0 } == 1)
    #expect(
      try MessageCoding.parameters(Person.self, of: Array(frame.dropLast())) == Person(name: "a\0b")
    )
  }

  @Test(arguments: ["{}", #"{"parameters":null}"#, #"{"parameters":{}}"#])
  func `parameters may be absent where all of them may be`(frame: String) throws {
    struct AllOptional: Codable, Equatable { var name: String? }
    #expect(
      try MessageCoding.parameters(AllOptional.self, of: Array(frame.utf8)) == AllOptional())
  }

  @Test func `fields that are not known are passed over`() throws {
    let frame = Array(#"{"parameters":{"name":"Eve","shoeSize":38}}"#.utf8)
    #expect(try MessageCoding.parameters(Person.self, of: frame) == Person(name: "Eve"))
  }

  @Test func `a field that is missing is an error`() {
    #expect(throws: DecodingError.self) {
      try MessageCoding.parameters(Person.self, of: Array(#"{"parameters":{"age":7}}"#.utf8))
    }
  }

  @Test(
    arguments: [
      ("{}", nil, false), (#"{"continues":true}"#, nil, true),
      (#"{"continues":null,"error":null,"parameters":null}"#, nil, false),
      (#"{"error":"a.No","org.example":{}}"#, "a.No", false), (#"{"news":1}"#, nil, false),
    ] as [(String, String?, Bool)])
  func `a reply's header is read with patience`(
    text: String, error: String?, continues: Bool
  ) throws {
    let header = try ReplyHeader(frame: Array(text.utf8))
    #expect(header.error == error)
    #expect(header.continues == continues)
  }

  @Test func `an error reply is decoded as the error that it is and as no other`() {
    let frame = Array(#"{"error":"org.example.People.Gone","parameters":{"since":7}}"#.utf8)
    let reply = ErrorReply(name: Gone.name, frame: frame)
    #expect(reply.decoded(as: Gone.self) == Gone(since: 7))
    #expect(reply.decoded(as: VarlinkServiceInterface.ExpectedMore.self) == nil)
    #expect(ErrorReply(name: Gone.name, frame: Array("{}".utf8)).decoded(as: Gone.self) == nil)
  }
}
