/// What a call says beside its parameters, after the rules of UAPI.20: anything that breaks them
/// closes the connection without a reply.
package struct CallHeader: Hashable, Sendable {
  /// "org.kith.Course.Begin".
  package var method: String
  package var mode: CallMode
  package var isUpgrade: Bool
  /// The parameters that are present and not null, with the fields inside them.
  package var parameterNames: FieldNames

  /// Everything before the last point of the method.
  package var interface: Substring {
    method.lastIndex(of: ".").map { method[..<$0] } ?? ""
  }

  /// - Throws: `MalformedCall`, or `DecodingError`, when the bytes are no call.
  package init(frame: [UInt8]) throws {
    guard let outline = JSONGrammar.outline(of: frame) else { throw MalformedCall.notJSON }
    guard case .object(let members) = outline else { throw MalformedCall.notObject }
    var seen: Set<String> = []
    var flags: Set<String> = []
    var method: String?
    parameterNames = [:]
    for member in members {
      let name = try frame.string(at: member.name)
      guard seen.insert(name).inserted else { throw MalformedCall.repeatedMember(name) }
      switch name {
      case "method": method = try Self.method(member.value, frame)
      case "oneway", "more", "upgrade":
        if try Self.flag(name, member.value, frame) { flags.insert(name) }
      case "parameters": parameterNames = try Self.parameters(member.value, frame)
      case let name where name.contains("."): break
      case let name: throw MalformedCall.unknownMember(name)
      }
    }
    guard let method else { throw MalformedCall.noMethod }
    if flags.count > 1 { throw MalformedCall.twoFlags }
    self.method = method
    mode = flags.contains("oneway") ? .oneway : flags.contains("more") ? .more : .plain
    isUpgrade = flags.contains("upgrade")
  }

  private static func method(_ value: JSONOutline, _ frame: [UInt8]) throws -> String {
    guard case .scalar(let range) = value, frame[range.lowerBound] == UInt8(ascii: "\"") else {
      throw MalformedCall.noMethod
    }
    return try frame.string(at: range)
  }

  private static func flag(
    _ name: String, _ value: JSONOutline, _ frame: [UInt8]
  ) throws(MalformedCall) -> Bool {
    if frame.holds("true", at: value) { return true }
    // Null says the same as nothing, here as for parameters.
    if frame.holds("false", at: value) || frame.holds("null", at: value) { return false }
    throw .notBoolean(name)
  }

  private static func parameters(_ value: JSONOutline, _ frame: [UInt8]) throws -> FieldNames {
    if frame.holds("null", at: value) { return [:] }
    guard case .object(let members) = value else { throw MalformedCall.parametersNotObject }
    return try FieldNames(members, frame)
  }
}

/// Why bytes are no call.
package enum MalformedCall: Error, Hashable, Sendable {
  case notJSON
  case notObject
  case noMethod
  case notBoolean(String)
  case twoFlags
  case unknownMember(String)
  case repeatedMember(String)
  case parametersNotObject
}
