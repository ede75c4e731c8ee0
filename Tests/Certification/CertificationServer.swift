import Synchronization
import Varlink
import VarlinkServer

/// The server: it knows which call each client has to make next, and compares calls whole.
final class CertificationServer: Sendable {
  private let mutation: String?
  /// How many calls each client has made.
  private let clients = Mutex<[String: Int]>([:])

  init(mutation: String?) { self.mutation = mutation }

  var interface: ServiceInterface {
    var interface = ServiceInterface(
      name: Certification.name, description: Certification.description)
    interface.register(Strict<Certification.Start>.self) { call, context in
      let client = self.newClient()
      try self.check(call, Strict<Certification.Start>.self, client, nil, context.mode)
      return Certification.Start.Reply(client_id: client)
    }
    addScalars(to: &interface)
    addCollections(to: &interface)
    addReplies(to: &interface)
    return interface
  }

  private func addScalars(to interface: inout ServiceInterface) {
    answer(
      Certification.Test01.self, .init(bool: true), wrongly: .init(bool: false), in: &interface
    ) { .init(client_id: $0) }
    answer(
      Certification.Test02.self, .init(int: 1), wrongly: .init(int: 2), in: &interface
    ) { .init(client_id: $0, bool: true) }
    answer(
      Certification.Test03.self, .init(float: 1), wrongly: .init(float: 1.5), in: &interface
    ) { .init(client_id: $0, int: 1) }
    answer(
      Certification.Test04.self, .init(string: "ping"), wrongly: .init(string: "pong"),
      in: &interface
    ) { .init(client_id: $0, float: 1) }
    answer(
      Certification.Test05.self,
      .init(bool: false, int: 2, float: Expectations.float, string: Expectations.text),
      wrongly: .init(bool: false, int: 2, float: 3.14, string: Expectations.text), in: &interface
    ) { .init(client_id: $0, string: "ping") }
  }

  private func addCollections(to interface: inout ServiceInterface) {
    let (float, text) = (Expectations.float, Expectations.text)
    answer(
      Certification.Test06.self,
      .init(struct: .init(bool: false, int: 2, float: float, string: text)),
      wrongly: .init(struct: .init(bool: true, int: 2, float: float, string: text)),
      in: &interface
    ) { .init(client_id: $0, bool: false, int: 2, float: float, string: text) }
    answer(
      Certification.Test07.self, .init(map: Expectations.map),
      wrongly: .init(map: ["foo": "Foo"]), in: &interface
    ) {
      .init(client_id: $0, struct: .init(bool: false, int: 2, float: float, string: text))
    }
    answer(
      Certification.Test08.self, .init(set: Expectations.set),
      wrongly: .init(set: ["one": NoFields(), "two": NoFields()]), in: &interface
    ) { .init(client_id: $0, map: Expectations.map) }
    var wrong = Expectations.mytype
    wrong.nullable = "something"
    answer(
      Certification.Test09.self, .init(mytype: Expectations.mytype),
      wrongly: .init(mytype: wrong), in: &interface
    ) { .init(client_id: $0, set: Expectations.set) }
  }

  private func addReplies(to interface: inout ServiceInterface) {
    interface.registerStream(Strict<Certification.Test10>.self) { call, context, stream in
      let client = call.read.client_id
      try self.check(
        call, Strict<Certification.Test10>.self, client,
        .init(client_id: client, mytype: Expectations.mytype), context.mode, wants: .more)
      var replies = Expectations.replies
      switch self.mutation {
      case "Test10": replies[4] = "Reply number five"
      case "count": replies.removeLast()
      case "many": replies.append("Reply number 11")
      default: break
      }
      for reply in replies.dropLast() { try await stream.send(.init(string: reply)) }
      return Certification.Test10.Reply(string: replies[replies.count - 1])
    }
    interface.register(Strict<Certification.Test11>.self) { call, context in
      let client = call.read.client_id
      try self.check(
        call, Strict<Certification.Test11>.self, client,
        .init(client_id: client, last_more_replies: Expectations.replies), context.mode,
        wants: .oneway)
      return Certification.Test11.Reply()
    }
    answer(
      Certification.End.self, .init(all_ok: true), wrongly: .init(all_ok: false), in: &interface
    ) { .init(client_id: $0) }
  }

  private func answer<Method: VarlinkMethod>(
    _ method: Method.Type, _ right: Method.Reply, wrongly wrong: Method.Reply,
    in interface: inout ServiceInterface,
    wants: @escaping @Sendable (String) -> Method.Parameters
  ) {
    let isWrong = mutation.map { Method.name.hasSuffix(".\($0)") } ?? false
    interface.register(Strict<Method>.self) { call, context in
      guard case .string(let client)? = call.raw.members?["client_id"] else {
        throw Certification.ClientIdError()
      }
      try self.check(call, Strict<Method>.self, client, wants(client), context.mode)
      return isWrong ? wrong : right
    }
  }

  private func newClient() -> String {
    let numbers = [UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)]
    let name = numbers.map { String($0, radix: 16) }.joined(separator: "-")
    clients.withLock { $0[name] = 0 }
    return name
  }

  /// Whether the client may make this call now, and makes it as it should. One that does not is
  /// forgotten: what it calls later, `End` among it, is an error too.
  private func check<Method: VarlinkMethod>(
    _ call: Whole<Method.Parameters>, _ method: Strict<Method>.Type, _ client: String,
    _ parameters: Method.Parameters?, _ mode: CallMode, wants wantedMode: CallMode = .plain
  ) throws {
    guard let step = clients.withLock({ $0.removeValue(forKey: client) }) else {
      throw Certification.ClientIdError()
    }
    let wanted = try parameters.map { try JSONValue(of: $0) } ?? .object([:])
    let next = "\(Certification.name).\(Expectations.order[step])"
    let wants = Self.call(next, wanted, wantedMode)
    let got = Self.call(Method.name, call.raw, mode)
    guard wants == got else { throw Certification.CertificationError(wants: wants, got: got) }
    if step + 1 < Expectations.order.count { clients.withLock { $0[client] = step + 1 } }
  }

  /// A call as one JSON object.
  private static func call(_ method: String, _ parameters: JSONValue, _ mode: CallMode) -> JSONValue
  {
    var members = ["method": JSONValue.string(method), "parameters": parameters.withoutNulls]
    switch mode {
    case .plain: break
    case .more: members["more"] = .bool(true)
    case .oneway: members["oneway"] = .bool(true)
    }
    return .object(members)
  }
}
