import FoundationEssentials
import Testing

@testable import FlatJSON

private struct Sample: Codable, Equatable {
  var text: String
  var number: Int
  var flag: Bool?
  var list: [Int]
  var byNumber: [Int: String]
  var nested: Nested?

  struct Nested: Codable, Equatable {
    var at: Int64
    var zone: Wrapped
  }

  /// A value that is stored as one string.
  struct Wrapped: Codable, Equatable {
    var name: String

    init(name: String) { self.name = name }

    init(from decoder: any Decoder) throws {
      name = try decoder.singleValueContainer().decode(String.self)
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(name)
    }
  }
}

@Suite struct FlatJSONTests {
  private let sample = Sample(
    text: "a \"quoted\" line\nand Ångström 🙂\u{1}", number: -42, flag: true, list: [1, 2, 3],
    byNumber: [7: "seven", -1: "minus one"],
    nested: .init(at: 1_795_329_406_000, zone: .init(name: "Europe/Lisbon")))

  private func foundation(_ text: String) -> Sample? {
    try? JSONDecoder().decode(Sample.self, from: Data(text.utf8))
  }

  private func stored(_ text: String) -> Sample? {
    try? FlatJSON.decode(Sample.self, from: Array(text.utf8))
  }

  @Test func `what the encoder writes is read back as it was`() throws {
    for formatting in [JSONEncoder.OutputFormatting(), .sortedKeys, .prettyPrinted] {
      let encoder = JSONEncoder()
      encoder.outputFormatting = formatting
      let bytes = Array(try encoder.encode(sample))
      #expect(try FlatJSON.decode(Sample.self, from: bytes) == sample)
    }
  }

  @Test func `plain JSON is read without Foundation`() throws {
    let text = #"{"list":[],"byNumber":{},"number":0,"text":"a\tb","nested":null}"#
    let tape = try JSONTape(Array(text.utf8))
    let read = try Sample(from: FlatDecoder(tape: TapeBox(tape), index: 0))
    #expect(read == foundation(text))
  }

  @Test(arguments: [
    "", "{", "[]", "null", "{\"number\":01}", "{\"text\":\"a}", "{\"text\":\"\u{1}\"}",
    #"{"list":[1,],"byNumber":{},"number":0,"text":""}"#,
    #"{"list":[],"byNumber":{},"number":0,"text":""} x"#,
    #"{"list":[],"byNumber":{},"number":1.0,"text":""}"#,
    #"{"list":[],"byNumber":{},"number":1e2,"text":"\u0041\ud83d\ude42"}"#,
    #"{"list":[],"byNumber":{},"number":9223372036854775807,"text":""}"#,
    #"{"list":[],"byNumber":{},"number":9223372036854775808,"text":""}"#,
    #"{"list":[],"byNumber":{},"numb\u0065r":5,"text":""}"#,
    #"{"list":[],"byNumber":{},"number":5,"text":"\ud83d"}"#,
    #"{"list":[true],"byNumber":{},"number":5,"text":""}"#,
    #"{"list":[],"byNumber":{"x":"y"},"number":5,"text":""}"#,
    #"{"list":[],"byNumber":{},"number":5,"text":"","unread":"\uInt"}"#,
    #"{"list":[],"byNumber":{},"number":5,"text":"","unread":"\x"}"#,
    #"{"list":[],"byNumber":{},"number":5,"text":"","unread":"\u00e9\/"}"#,
  ])
  func `the unusual is read or refused as Foundation does`(text: String) {
    #expect(stored(text) == foundation(text))
  }

  @Test(arguments: [512, 513, 100_000])
  func `text that is nested too deep, and ends there, is refused and ends nothing`(depth: Int) {
    for text in [String(repeating: "[", count: depth), String(repeating: "{\"a\":", count: depth)] {
      #expect(throws: DecodingError.self) {
        try FlatJSON.decode(Sample.self, from: Array(text.utf8), isForeign: true)
      }
    }
  }

  @Test func `brackets in strings nest nothing`() throws {
    let deep =
      #"{"list":[],"byNumber":{},"number":0,"text":"\""# + String(repeating: "[", count: 600)
      + "\"}"
    #expect(stored(deep) == foundation(deep))
    #expect(stored(deep) != nil)
  }

  @Test func `a text cut off or changed anywhere is read or refused as Foundation does`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = Array(try encoder.encode(sample))
    for index in bytes.indices {
      for byte in [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "9"), 0xFF, 0x00] {
        var changed = bytes
        changed[index] = byte
        let ours = try? FlatJSON.decode(Sample.self, from: changed)
        let theirs = try? JSONDecoder().decode(Sample.self, from: Data(changed))
        #expect(ours == theirs, "byte \(index) as \(byte)")
      }
      let cut = Array(bytes[..<index])
      #expect((try? FlatJSON.decode(Sample.self, from: cut)) == nil)
    }
  }

  private struct Nothing: Codable {}

  private struct Outer: Encodable {
    var zulu = 1
    var alpha: [String: Nothing?] = ["b": Nothing(), "a": nil]
    var mike: [[Int]] = [[], [1, 2]]
    var none: String?
    var text = "line\nwith \"quotes\", a slash / and \\"
  }

  private struct Nests: Encodable {
    enum Key: String, CodingKey { case outer, inner }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      var inner = container.nestedContainer(keyedBy: Key.self, forKey: .outer)
      try inner.encode(1, forKey: .inner)
      try container.encode(2, forKey: .inner)
    }
  }

  private func foundationEncoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func encoded(_ value: some Encodable) throws -> String {
    String(decoding: try FlatJSON.encode(value, sortsKeys: true), as: UTF8.self)
  }

  @Test func `with sorted keys the text is Foundation's to the byte`() throws {
    #expect(try encoded(Outer()) == foundationEncoded(Outer()))
    #expect(try encoded(sample) == foundationEncoded(sample))
    #expect(try encoded([sample]) == foundationEncoded([sample]))
    #expect(try encoded(Nests()) == foundationEncoded(Nests()))
    #expect(try encoded(["x": 0.5]) == foundationEncoded(["x": 0.5]))
    #expect(try encoded(Nothing()) == foundationEncoded(Nothing()))
  }

  @Test func `without sorting members stand as the value gives them`() throws {
    let text = String(decoding: try FlatJSON.encode(sample.nested), as: UTF8.self)
    #expect(text == #"{"at":1795329406000,"zone":"Europe/Lisbon"}"#)
  }

  @Test func `a plain value is written without Foundation`() throws {
    let writer = FlatWriter(sortsKeys: true)
    try writer.write(Outer())
    #expect(writer.text.isWhole)
    #expect(String(decoding: writer.text.bytes, as: UTF8.self) == (try foundationEncoded(Outer())))
  }

  @Test(arguments: [
    #"{"list":[],"byNumber":{},"number":1,"number":2,"text":""}"#,
    #"{"text":"a","list":[],"byNumber":{},"number":1,"text":"b"}"#,
  ])
  func `a foreign text that names a member twice is read as Foundation does`(text: String) {
    let ours = try? FlatJSON.decode(Sample.self, from: Array(text.utf8), isForeign: true)
    #expect(ours == foundation(text))
  }

  @Test(arguments: [("\u{e9}", "e\u{301}"), ("e\u{301}", "\u{e9}"), ("\u{212b}", "\u{c5}")])
  func `names that are the same in other bytes are the same name`(
    first: String, second: String
  ) throws {
    let bytes = Array("{\"\(first)\":1,\"\(second)\":2}".utf8)
    let ours = try FlatJSON.decode([String: Int].self, from: bytes, isForeign: true)
    #expect(ours == (try JSONDecoder().decode([String: Int].self, from: Data(bytes))))
  }

  @Test(arguments: [#"{"?":1}"#, #"{"a":"?"}"#, #"[{"b":{"?":[]}}]"#])
  func `what is no UTF-8 is refused, also in a name`(text: String) {
    let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "?") ? 0x9F : $0 }
    #expect(throws: DecodingError.self) {
      try FlatJSON.decode([String: Int].self, from: bytes, isForeign: true)
    }
  }

  @Test func `a dictionary of thousands is read whole`() throws {
    let many = Dictionary(uniqueKeysWithValues: (0..<5000).map { ($0, "\($0)") })
    #expect(try FlatJSON.decode([Int: String].self, from: FlatJSON.encode(many)) == many)
  }

  @Test func `deep nesting ends in an error and not in a crash`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONTape.Unusual.self) { try JSONTape(Array(text.utf8)) }
  }
}
