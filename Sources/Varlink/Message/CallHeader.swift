import FlatJSON

/// What a call says beside its parameters, after the rules of UAPI.20: anything that breaks them
/// closes the connection without a reply.
package struct CallHeader: Hashable, Sendable {
  /// "org.kith.Course.Begin".
  package var method: String
  package var mode: CallMode
  package var isUpgrade: Bool
  /// The names of the parameters that are present and not null.
  package var parameterNames: Set<String>

  /// Everything before the last point of the method.
  package var interface: Substring {
    method.lastIndex(of: ".").map { method[..<$0] } ?? ""
  }

  /// - Throws: when the bytes are no call.
  package init(frame: [UInt8]) throws {
    // The decoder repairs what is not UTF-8; the rules say to close.
    guard String(validating: frame, as: UTF8.self) != nil else { throw MalformedCall.notUTF8 }
    self = try FlatJSON.decode(Envelope.self, from: frame, isForeign: true).header()
  }
}

/// Why bytes are no call.
package enum MalformedCall: Error, Hashable, Sendable {
  case notUTF8
  case twoFlags
  case unknownMember(String)
  case parametersNotObject
}

/// Any member name.
struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

private struct Envelope: Decodable {
  var method: String
  var flags: Set<String> = []
  var parameterNames: Set<String> = []

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: AnyKey.self)
    method = try container.decode(String.self, forKey: AnyKey(stringValue: "method"))
    for key in container.allKeys {
      switch key.stringValue {
      case "method": break
      case "oneway", "more", "upgrade":
        // Null says the same as nothing, here as for parameters.
        if try container.decodeIfPresent(Bool.self, forKey: key) ?? false {
          flags.insert(key.stringValue)
        }
      case "parameters":
        guard try !container.decodeNil(forKey: key) else { continue }
        let parameters = try container.nestedContainer(keyedBy: AnyKey.self, forKey: key)
        for name in parameters.allKeys where try !parameters.decodeNil(forKey: name) {
          parameterNames.insert(name.stringValue)
        }
      case let name where name.contains("."): break
      case let name: throw MalformedCall.unknownMember(name)
      }
    }
  }

  func header() throws -> CallHeader {
    if flags.count > 1 { throw MalformedCall.twoFlags }
    let mode: CallMode =
      flags.contains("oneway") ? .oneway : flags.contains("more") ? .more : .plain
    return CallHeader(
      method: method, mode: mode, isUpgrade: flags.contains("upgrade"),
      parameterNames: parameterNames)
  }
}

extension CallHeader {
  fileprivate init(
    method: String, mode: CallMode, isUpgrade: Bool, parameterNames: Set<String>
  ) {
    self.method = method
    self.mode = mode
    self.isUpgrade = isUpgrade
    self.parameterNames = parameterNames
  }
}
