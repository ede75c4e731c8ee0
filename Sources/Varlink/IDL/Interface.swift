/// An interface as its description declares it, comments and all.
package struct Interface: Hashable, Sendable {
  /// "org.kith.Course".
  package var name: String
  /// The comment before the interface, line by line, without the marks.
  package var comment: [String]
  package var members: [Member]

  package init(name: String, comment: [String] = [], members: [Member] = []) {
    self.name = name
    self.comment = comment
    self.members = members
  }

  /// A type, a method or an error.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var comment: [String]
    package var declaration: Declaration
  }

  package enum Declaration: Hashable, Sendable {
    /// A structure or an enumeration.
    case type(TypeReference)
    case method(parameters: [Field], reply: [Field])
    case error([Field])
  }

  package struct Field: Hashable, Sendable {
    package var name: String
    package var comment: [String]
    package var type: TypeReference
  }

  package indirect enum TypeReference: Hashable, Sendable {
    case bool, int, float, string, object, any
    case named(String)
    case array(TypeReference)
    case map(TypeReference)
    case optional(TypeReference)
    case structure([Field])
    case enumeration([Case])
  }

  package struct Case: Hashable, Sendable {
    package var name: String
    package var comment: [String]
  }
}

/// A description cannot be read: where, and why.
package struct InterfaceSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  package var line: Int
  /// In bytes, from 1.
  package var column: Int
  package var message: String

  package var description: String { "\(line):\(column): \(message)" }
}
