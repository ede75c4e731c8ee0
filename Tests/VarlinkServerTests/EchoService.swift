import Synchronization
import Varlink
import VarlinkServer

/// What the tests call: an interface of its own, so that nothing of the product is needed.
enum Echo {
  static let name = "org.example.Echo"
  static let description =
    "interface org.example.Echo\nmethod Say(text: string) -> (text: string)\n"

  /// Gives back what it gets.
  enum Say: VarlinkMethod {
    static let name = "org.example.Echo.Say"
    static let parameterNames: FieldNames = ["text": [:], "mark": ["number": [:]]]
    struct Parameters: Codable, Sendable {
      var text: String
      var mark: Mark?
      init(text: String) { self.text = text }
    }
    struct Mark: Codable, Sendable { var number: Int }
    struct Reply: Codable, Hashable, Sendable { var text: String }
  }

  /// Gives back as much as is asked for.
  enum Make: VarlinkMethod {
    static let name = "org.example.Echo.Make"
    static let parameterNames: FieldNames = ["bytes": [:]]
    struct Parameters: Codable, Sendable { var bytes: Int }
    struct Reply: Codable, Sendable { var text: String }
  }

  /// Counts up to a number, one reply each.
  enum Count: VarlinkMethod {
    static let name = "org.example.Echo.Count"
    static let parameterNames: FieldNames = ["to": [:], "bytes": [:]]
    struct Parameters: Codable, Sendable {
      var to: Int
      var bytes: Int?
    }
    struct Reply: Codable, Sendable {
      var number: Int
      var text: String?
    }
  }

  /// Counts as `Count` does, for who follows.
  enum Follow: VarlinkMethod {
    static let name = "org.example.Echo.Follow"
    static let parameterNames: FieldNames = ["to": [:], "bytes": [:]]
    typealias Parameters = Count.Parameters
    typealias Reply = Count.Reply
  }

  /// Answers when the test lets it.
  enum Wait: VarlinkMethod {
    static let name = "org.example.Echo.Wait"
    static let parameterNames: FieldNames = [:]
    typealias Parameters = NoFields
    typealias Reply = NoFields
  }

  /// Answers with an error that the interface declares.
  enum Refuse: VarlinkMethod {
    static let name = "org.example.Echo.Refuse"
    static let parameterNames: FieldNames = [:]
    typealias Parameters = NoFields
    typealias Reply = NoFields
  }

  /// Fails with what is no error reply.
  enum Fail: VarlinkMethod {
    static let name = "org.example.Echo.Fail"
    static let parameterNames: FieldNames = [:]
    typealias Parameters = NoFields
    typealias Reply = NoFields
  }

  struct Refused: VarlinkErrorReply, Hashable {
    static let name = "org.example.Echo.Refused"
    var reason: String
  }

  struct FellBehind: VarlinkErrorReply, Hashable {
    static let name = "org.example.Echo.FellBehind"
    var number: Int
  }

  struct Broken: VarlinkErrorReply, Hashable {
    static let name = "org.example.Echo.Broken"
  }

  struct Fault: Error {}
}

/// What happened in the service, and the gate that `Wait` stands before.
final class EchoLog: Sendable {
  enum Entry: Hashable, Sendable {
    case said(String)
    case made
    case counted(Int)
    case waiting
    case cancelled
  }

  private let entries = Mutex<[Entry]>([])
  private let arrived = AsyncStream.makeStream(of: Entry.self)
  private let opened = AsyncStream.makeStream(of: Void.self)

  var all: [Entry] { entries.withLock { $0 } }

  func add(_ entry: Entry) {
    entries.withLock { $0.append(entry) }
    arrived.continuation.yield(entry)
  }

  /// Returns when the service has come to `entry`; one test task may ask at a time.
  func reaches(_ entry: Entry) async {
    for await arrival in arrived.stream where arrival == entry { return }
  }

  /// Lets one or all of the waiting calls go.
  func open() { opened.continuation.finish() }

  func wait() async {
    add(.waiting)
    for await _ in opened.stream {}
    if Task.isCancelled { add(.cancelled) }
  }
}

extension ServiceInterface {
  static func echo(_ log: EchoLog) -> Self {
    var interface = Self(name: Echo.name, description: Echo.description)
    interface.register(Echo.Say.self) { parameters, _ in
      log.add(.said(parameters.text))
      return Echo.Say.Reply(text: parameters.text)
    }
    interface.register(Echo.Make.self) { parameters, _ in
      log.add(.made)
      return Echo.Make.Reply(text: String(repeating: "x", count: parameters.bytes))
    }
    interface.registerStream(Echo.Count.self) { parameters, _, stream in
      let text = parameters.bytes.map { String(repeating: "x", count: $0) }
      for number in 1..<parameters.to {
        try await stream.send(Echo.Count.Reply(number: number, text: text))
        log.add(.counted(number))
      }
      return Echo.Count.Reply(number: parameters.to, text: text)
    }
    interface.registerStream(Echo.Follow.self, isFollowing: true) { parameters, _, stream in
      let text = parameters.bytes.map { String(repeating: "x", count: $0) }
      for number in 1..<parameters.to {
        do {
          try await stream.send(Echo.Follow.Reply(number: number, text: text))
        } catch is SlowFollower {
          throw Echo.FellBehind(number: number)
        }
      }
      return Echo.Follow.Reply(number: parameters.to, text: text)
    }
    interface.register(Echo.Wait.self) { _, _ in
      await log.wait()
      return NoFields()
    }
    interface.register(Echo.Refuse.self) { _, _ in throw Echo.Refused(reason: "no") }
    interface.register(Echo.Fail.self) { _, _ in throw Echo.Fault() }
    return interface
  }
}
