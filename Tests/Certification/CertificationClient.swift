import Varlink

/// The client: each reply is compared whole and feeds the next call.
struct CertificationClient {
  private let connection: VarlinkConnection
  private let mutation: String?

  init(_ options: Options) throws {
    connection = try VarlinkConnection(path: options.path, timeoutSeconds: 20)
    mutation = options.mutation
  }

  func run() throws {
    let id = try connection.call(Certification.Start.self, .init()).client_id
    if id.isEmpty { throw Difference(description: "Start gives an empty client_id") }
    print("Start: \(id)")
    let text = try scalars(id)
    let map = try structures(id, text)
    let mytype = try collections(id, map)
    let replies = try stream(id, mytype)
    try notify(id, replies)
    _ = try call(Certification.End.self, .init(client_id: id), expects: .init(all_ok: true))
    print("certified: every reply was as it should be")
  }

  private func scalars(_ id: String) throws -> String {
    let truth = try call(
      Certification.Test01.self, .init(client_id: id), expects: .init(bool: true))
    let int = try call(
      Certification.Test02.self, .init(client_id: id, bool: truth.bool), expects: .init(int: 1))
    if mutation == "order" {
      // Leaves out a call.
      return try call(
        Certification.Test04.self, .init(client_id: id, float: 1), expects: .init(string: "ping")
      ).string
    }
    let float = try call(
      Certification.Test03.self, .init(client_id: id, int: int.int), expects: .init(float: 1))
    return try call(
      Certification.Test04.self, .init(client_id: id, float: float.float),
      expects: .init(string: "ping")
    ).string
  }

  private func structures(_ id: String, _ text: String) throws -> [String: String] {
    let flat = try call(
      Certification.Test05.self, .init(client_id: id, string: text),
      expects: .init(bool: false, int: 2, float: Expectations.float, string: Expectations.text))
    let nested = try call(
      Certification.Test06.self,
      .init(
        client_id: id, bool: flat.bool, int: flat.int, float: flat.float, string: flat.string),
      expects: .init(
        struct: .init(
          bool: false, int: 2, float: Expectations.float, string: Expectations.text)))
    return try call(
      Certification.Test07.self,
      .init(
        client_id: id,
        struct: .init(
          bool: nested.struct.bool, int: nested.struct.int, float: nested.struct.float,
          string: nested.struct.string)),
      expects: .init(map: Expectations.map)
    ).map
  }

  private func collections(
    _ id: String, _ map: [String: String]
  ) throws -> Certification.MyType {
    let set = try call(
      Certification.Test08.self, .init(client_id: id, map: map),
      expects: .init(set: Expectations.set)
    ).set
    return try call(
      Certification.Test09.self, .init(client_id: id, set: set),
      expects: .init(mytype: Expectations.mytype)
    ) { reply in
      // The Go server of varlink-go 0.4.0 writes two keys of a map with capitals.
      var reply = reply
      reply.mytype.interface.foo = reply.mytype.interface.foo?.map { map in
        map.map { Dictionary($0.map { ($0.key.lowercased(), $0.value) }) { first, _ in first } }
      }
      return reply
    }.mytype
  }

  private func stream(_ id: String, _ mytype: Certification.MyType) throws -> [String] {
    let parameters = try parameters(
      of: Certification.Test10.self, .init(client_id: id, mytype: mytype))
    var replies: [String] = []
    if mutation == "more" {
      replies = [try connection.call(Loose<Certification.Test10>.self, parameters).string]
    } else {
      try connection.stream(Loose<Certification.Test10>.self, parameters) {
        print("Test10: \($0.string)")
        replies.append($0.string)
        return true
      }
    }
    try compare(replies, Expectations.replies, Certification.Test10.name)
    return replies
  }

  private func notify(_ id: String, _ replies: [String]) throws {
    let parameters = try parameters(
      of: Certification.Test11.self, .init(client_id: id, last_more_replies: replies))
    if mutation == "oneway" {
      _ = try connection.call(Loose<Certification.Test11>.self, parameters)
    } else {
      try connection.notify(Loose<Certification.Test11>.self, parameters)
    }
    print("Test11: sent")
  }

  private func call<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters, expects: Method.Reply,
    reading: (Method.Reply) -> Method.Reply = { $0 }
  ) throws -> Method.Reply where Method.Reply: Equatable {
    let reply = try connection.call(
      Loose<Method>.self, self.parameters(of: method, parameters))
    try compare(reading(reply), expects, Method.name)
    return reply
  }

  private func compare<Value: Equatable>(_ got: Value, _ wants: Value, _ name: String) throws {
    if got != wants {
      throw Difference(description: "\(name) should give \(wants) and gave \(got)")
    }
    print("\(name.split(separator: ".").last ?? ""): as it should be")
  }

  /// The parameters as they are sent: made wrong where this is the call to be wrong.
  private func parameters<Method: VarlinkMethod>(
    of method: Method.Type, _ parameters: Method.Parameters
  ) throws -> JSONValue {
    let right = try JSONValue(of: parameters)
    guard let members = right.members else { return right }
    switch mutation {
    case "extra" where Method.name.hasSuffix("Test02"):
      return .object(members.merging(["extra": .bool(true)]) { first, _ in first })
    case "nested" where Method.name.hasSuffix("Test07"):
      return .object(members.mapValues(\.withOneMemberMore))
    case let step? where Method.name.hasSuffix(".\(step)"):
      let name = members.keys.filter { $0 != "client_id" }.min() ?? "client_id"
      return .object(members.merging([name: members[name]?.altered ?? .null]) { $1 })
    default: return right
    }
  }
}

/// A reply is not what it should be.
struct Difference: Error, CustomStringConvertible { let description: String }

extension JSONValue {
  /// Another value of the same type.
  fileprivate var altered: JSONValue {
    switch self {
    case .null: .bool(true)
    case .bool(let value): .bool(!value)
    case .int(let value): .int(value + 1)
    case .double(let value): .double(value.nextUp)
    case .string(let value): .string(value + "!")
    case .array(let elements): .array(Array(elements.dropLast()))
    case .object(let members):
      if let name = members.keys.filter({ members[$0]?.members != [:] }).max() {
        .object(members.merging([name: members[name]?.altered ?? .null]) { $1 })
      } else {
        .object(members.merging(["four": .object([:])]) { $1 })
      }
    }
  }

  fileprivate var withOneMemberMore: JSONValue {
    guard let members else { return self }
    return .object(members.merging(["more": .int(1)]) { $1 })
  }
}
