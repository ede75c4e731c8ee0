import Glibc
import TestSupport
import Testing

@testable import Varlink

private enum Ask: VarlinkMethod {
  static let name = "org.example.Oracle.Ask"
  static let parameterNames: FieldNames = ["question": [:]]
  struct Parameters: Codable, Sendable { var question: String }
  struct Reply: Codable, Hashable, Sendable { var answer: String }
}

/// A client and the other end of its connection, which says what the test wants.
private struct Pair {
  let client: VarlinkConnection
  let peer: UnixSocket
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    let listener = try UnixListener.bind(path: directory.path(of: "socket"))
    defer { close(listener) }
    listen(listener, 1)
    client = try VarlinkConnection(path: directory.path(of: "socket"), timeoutSeconds: 1)
    peer = UnixSocket(descriptor: accept(listener, nil, nil))
  }

  func peerSends(_ text: String) throws { try peer.send(Array(text.utf8)) }
}

@Suite struct VarlinkConnectionTests {
  private func failure(
    _ body: (VarlinkConnection) throws -> Void, when peer: (Pair) throws -> Void
  ) throws -> VarlinkFailure? {
    let pair = try Pair()
    try peer(pair)
    do {
      try body(pair.client)
      return nil
    } catch let failure as VarlinkFailure {
      return failure
    }
  }

  private func ask(_ client: VarlinkConnection) throws {
    _ = try client.call(Ask.self, .init(question: "why"))
  }

  @Test func `a call is sent and its reply read`() throws {
    let pair = try Pair()
    try pair.peerSends("{\"parameters\":{\"answer\":\"so\"}}\0")
    #expect(try pair.client.call(Ask.self, .init(question: "why")) == Ask.Reply(answer: "so"))
    #expect(
      String(decoding: try pair.peer.receive(), as: UTF8.self)
        == "{\"method\":\"org.example.Oracle.Ask\",\"parameters\":{\"question\":\"why\"}}\0")
  }

  @Test func `replies that come in one piece are kept for their calls`() throws {
    let pair = try Pair()
    try pair.peerSends("{\"parameters\":{\"answer\":\"1\"}}\0{\"parameters\":{\"answer\":\"2\"}}\0")
    #expect(try pair.client.call(Ask.self, .init(question: "a")).answer == "1")
    #expect(try pair.client.call(Ask.self, .init(question: "b")).answer == "2")
  }

  @Test func `a stream ends with the reply that nothing follows`() throws {
    let pair = try Pair()
    try pair.peerSends("{\"parameters\":{\"answer\":\"1\"},\"continues\":true}\0")
    try pair.peerSends("{\"parameters\":{\"answer\":\"2\"},\"continues\":false}\0")
    var answers: [String] = []
    try pair.client.stream(Ask.self, .init(question: "more")) {
      answers.append($0.answer)
      return true
    }
    #expect(answers == ["1", "2"])
  }

  @Test func `a stream that is not wanted any more is cancelled by closing`() throws {
    let pair = try Pair()
    try pair.peerSends("{\"parameters\":{\"answer\":\"1\"},\"continues\":true}\0")
    try pair.client.stream(Ask.self, .init(question: "more")) { _ in false }
    _ = try pair.peer.receive()
    #expect(try pair.peer.receive().isEmpty)
  }

  @Test func `a notification waits for no reply`() throws {
    let pair = try Pair()
    try pair.client.notify(Ask.self, .init(question: "who"))
    #expect(String(decoding: try pair.peer.receive(), as: UTF8.self).contains("\"oneway\":true"))
  }

  @Test func `an error reply is thrown with its name`() throws {
    let failure = try failure(ask) {
      try $0.peerSends("{\"error\":\"org.example.Oracle.Silent\"}\0")
    }
    guard case .errorReply(let reply) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(reply.name == "org.example.Oracle.Silent")
  }

  @Test(arguments: [
    "nonsense\0", "[]\0", "{\"parameters\":{\"answer\":\"1\"},\"continues\":true}\0",
    "{\"parameters\":{\"answer\":7}}\0", "{\"parameters\":{}}\0", "\0",
  ])
  func `a reply that breaks the rules is no reply`(text: String) throws {
    let failure = try failure(ask) { try $0.peerSends(text) }
    guard case .protocolViolation = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test(arguments: ["", "{\"parameters\""])
  func `an end before the reply is told as such`(text: String) throws {
    let failure = try failure(ask) {
      try $0.peerSends(text)
      $0.peer.close()
    }
    #expect(failure?.isConnectionLost == true)
  }

  @Test func `a peer that says nothing is not waited for without end`() throws {
    let failure = try failure(ask) { _ in }
    guard case .timedOut = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func `where nobody listens the reason is told`() throws {
    let directory = try TemporaryDirectory()
    for (path, number) in [
      (directory.path(of: "nothing"), ENOENT),
      (directory.path(of: String(repeating: "long", count: 40)), ENAMETOOLONG),
    ] {
      do {
        _ = try VarlinkConnection(path: path)
        Issue.record("it connected to \(path)")
      } catch VarlinkFailure.cannotConnect(let errno) {
        #expect(errno == number)
      }
    }
  }
}

@Suite struct UnixListenerTests {
  @Test func `a socket is its owner's alone, and so is the directory made for it`() throws {
    let directory = try TemporaryDirectory()
    let listener = try UnixListener.bind(path: directory.path(of: "run/socket"))
    defer { close(listener) }
    var status = stat()
    #expect(lstat(directory.path(of: "run/socket"), &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o600)
    #expect(lstat(directory.path(of: "run"), &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o700)
  }

  @Test func `a place that is taken is not taken twice`() throws {
    let directory = try TemporaryDirectory()
    let listener = try UnixListener.bind(path: directory.path(of: "socket"))
    defer { close(listener) }
    #expect(throws: ListenFailure(errno: EADDRINUSE)) {
      try UnixListener.bind(path: directory.path(of: "socket"))
    }
  }
}
