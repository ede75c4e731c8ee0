import FoundationEssentials
import Varlink

/// The interface files of this checkout.
enum InterfaceFiles {
  private static let folder: String = {
    // This file is Tests/ControlAPITests/InterfaceFiles.swift of the checkout.
    let top = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return (top + ["Sources", "ControlAPI", "Interfaces"]).joined(separator: "/")
  }()

  /// "org.kith.Course" and so on; empty when the files cannot be found, which a test notices.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".varlink") }.map { String($0.dropLast(8)) }.sorted()
  }()

  static func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name).varlink", encoding: .utf8)
  }

  static func interface(_ name: String) throws -> Interface {
    try InterfaceParser.parse(text(name))
  }
}

extension Interface.Member {
  /// All fields, with those of structures declared in place.
  var fields: [Interface.Field] {
    switch declaration {
    case .type(let type): type.fields
    case .method(let parameters, let reply): (parameters + reply).flatMap(\.withThoseInside)
    case .error(let fields): fields.flatMap(\.withThoseInside)
    }
  }
}

extension Interface.Field {
  var withThoseInside: [Interface.Field] { [self] + type.fields }
}

extension Interface.TypeReference {
  fileprivate var fields: [Interface.Field] {
    switch self {
    case .array(let inner), .map(let inner), .optional(let inner): inner.fields
    case .structure(let fields): fields.flatMap(\.withThoseInside)
    default: []
    }
  }

  /// This type and those that it is made of, without those of its fields.
  var layers: [Self] {
    switch self {
    case .array(let inner), .map(let inner), .optional(let inner): [self] + inner.layers
    default: [self]
    }
  }
}

extension Interface {
  /// The names of fields and of those inside them, types that are named among them.
  func names(of fields: [Interface.Field]) -> FieldNames {
    FieldNames(
      fields: Dictionary(uniqueKeysWithValues: fields.map { ($0.name, names(inside: $0.type)) }))
  }

  private func names(inside type: TypeReference) -> FieldNames {
    switch type {
    case .optional(let wrapped): return names(inside: wrapped)
    case .structure(let fields): return names(of: fields)
    case .object, .any, .map: return .open
    case .named(let name):
      for member in members where member.name == name {
        if case .type(let declared) = member.declaration { return names(inside: declared) }
      }
      return [:]
    default: return [:]
    }
  }
}
