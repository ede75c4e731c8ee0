/// The names of the fields of a structure, and of the structures inside it.
package struct FieldNames: Hashable, Sendable {
  /// Below a map or a raw object, where any name may stand.
  package static let open = Self(fields: [:], isOpen: true)

  package var fields: [String: FieldNames]
  package var isOpen: Bool

  package init(fields: [String: FieldNames], isOpen: Bool = false) {
    self.fields = fields
    self.isOpen = isOpen
  }

  /// The path of the first field, by name, that `declared` does not have: "command.id". What has no
  /// fields of its own is left to the decoder, which knows its type.
  package func undeclared(in declared: Self) -> String? {
    if declared.isOpen { return nil }
    for (name, inner) in fields.sorted(by: { $0.key < $1.key }) {
      guard let known = declared.fields[name] else { return name }
      if !known.fields.isEmpty, let deeper = inner.undeclared(in: known) {
        return "\(name).\(deeper)"
      }
    }
    return nil
  }
}

extension FieldNames: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, Self)...) {
    self.init(fields: Dictionary(elements) { first, _ in first })
  }
}

extension FieldNames {
  /// The members of an object that are not null, with those of the objects inside.
  init(_ members: [JSONOutline.Member], _ text: [UInt8]) throws {
    self.init(fields: [:])
    for member in members where !text.holds("null", at: member.value) {
      let name = try text.string(at: member.name)
      if case .object(let inner) = member.value {
        fields[name] = try Self(inner, text)
      } else {
        fields[name] = [:]
      }
    }
  }
}
