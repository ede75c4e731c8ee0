import FoundationEssentials
import Varlink

typealias Certification = CertificationInterface

/// What each side has to say, after the reference of varlink.org.
enum Expectations {
  static let float = Double.pi
  static let text = "a lot of string"
  static let map = ["foo": "Foo", "bar": "Bar"]
  static let set = ["one": NoFields(), "two": NoFields(), "three": NoFields()]
  static let replies = (1...10).map { "Reply number \($0)" }

  static let mytype = Certification.MyType(
    object: .object([
      "method": .string("org.varlink.certification.Test09"),
      "parameters": .object(["map": .object(["foo": .string("Foo"), "bar": .string("Bar")])]),
    ]),
    enum: .two, struct: .init(first: 1, second: "2"), array: ["one", "two", "three"],
    dictionary: map, stringset: set,
    interface: .init(
      foo: [nil, ["foo": .foo, "bar": .bar], nil, ["one": .foo, "two": .bar]],
      anon: .init(foo: true, bar: false)))

  /// The methods in the order in which they are to be called.
  static let order = ["Start"] + (1...11).map { $0 < 10 ? "Test0\($0)" : "Test\($0)" } + ["End"]
}

extension JSONValue {
  /// What `value` is in JSON.
  init(of value: some Encodable) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
  }

  /// Without members that are null: they say the same as absent ones.
  var withoutNulls: JSONValue {
    switch self {
    case .object(let members):
      .object(members.filter { $0.value != .null }.mapValues(\.withoutNulls))
    case .array(let elements): .array(elements.map(\.withoutNulls))
    default: self
    }
  }
}

/// The parameters of a call as they came, beside what they were read as.
struct Whole<Parameters: Codable & Sendable>: Codable, Sendable {
  var raw: JSONValue
  var read: Parameters

  init(from decoder: any Decoder) throws {
    raw = try JSONValue(from: decoder)
    read = try Parameters(from: decoder)
  }

  func encode(to encoder: any Encoder) throws { try raw.encode(to: encoder) }
}

/// A method whose calls are seen whole.
enum Strict<Method: VarlinkMethod>: VarlinkMethod {
  static var name: String { Method.name }
  static var parameterNames: FieldNames { Method.parameterNames }
  typealias Parameters = Whole<Method.Parameters>
  typealias Reply = Method.Reply
}

/// A method that can be called with anything.
enum Loose<Method: VarlinkMethod>: VarlinkMethod {
  static var name: String { Method.name }
  static var parameterNames: FieldNames { Method.parameterNames }
  typealias Parameters = JSONValue
  typealias Reply = Method.Reply
}
