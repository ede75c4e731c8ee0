import Testing

@testable import Varlink

@Suite struct FrameDecoderTests {
  private func frames(of bytes: [UInt8], inPiecesOf size: Int) throws -> [String] {
    var decoder = FrameDecoder()
    var frames: [String] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      decoder.append(bytes[start..<min(start + size, bytes.count)])
      while let frame = try decoder.next() { frames.append(String(decoding: frame, as: UTF8.self)) }
    }
    return frames
  }

  @Test(arguments: [1, 2, 3, 5, 8, 100])
  func `messages are the same however the socket cuts them`(size: Int) throws {
    let bytes = Array(#"{"a":1}"#.utf8) + [0] + Array(#"{"b":"é"}"#.utf8) + [0, 0]
    #expect(try frames(of: bytes, inPiecesOf: size) == [#"{"a":1}"#, #"{"b":"é"}"#, ""])
  }

  @Test func `a message without its end is not given out`() throws {
    var decoder = FrameDecoder()
    decoder.append(Array("{}".utf8))
    #expect(try decoder.next() == nil)
    #expect(decoder.isMidMessage)
    decoder.append([0])
    #expect(try decoder.next() == Array("{}".utf8))
    #expect(!decoder.isMidMessage)
  }

  @Test func `a message of exactly the limit is taken`() throws {
    var decoder = FrameDecoder()
    decoder.append(repeatElement(UInt8(ascii: "x"), count: 1 << 20))
    #expect(try decoder.next() == nil)
    decoder.append([0])
    #expect(try decoder.next()?.count == 1 << 20)
  }

  @Test func `one byte more than the limit is too long, ended or not`() throws {
    var decoder = FrameDecoder()
    decoder.append(repeatElement(UInt8(ascii: "x"), count: (1 << 20) + 1))
    #expect(throws: FrameTooLong(limit: 1 << 20)) { try decoder.next() }
    decoder.append([0])
    #expect(throws: FrameTooLong(limit: 1 << 20)) { try decoder.next() }
  }

  @Test func `the limit is of one message and not of many`() throws {
    var decoder = FrameDecoder(limit: 4)
    for _ in 0..<3 { decoder.append([1, 2, 3, 4, 0]) }
    for _ in 0..<3 { #expect(try decoder.next() == [1, 2, 3, 4]) }
    #expect(try decoder.next() == nil)
  }
}
