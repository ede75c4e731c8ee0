/// A method of an interface, with the types of what goes in and what comes out.
package protocol VarlinkMethod: Sendable {
  associatedtype Parameters: Codable & Sendable
  associatedtype Reply: Codable & Sendable

  /// With the interface: "org.kith.Course.Begin".
  static var name: String { get }
  /// The declared parameters, with the fields inside them; any other is refused.
  static var parameterNames: FieldNames { get }
}

/// An error that an interface declares.
package protocol VarlinkErrorReply: Error, Codable, Sendable {
  /// With the interface: "org.kith.Daemon.Refused".
  static var name: String { get }
}

/// Parameters or a reply without fields.
package struct NoFields: Codable, Hashable, Sendable {
  package init() {}
}
