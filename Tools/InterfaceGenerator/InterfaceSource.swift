import Varlink

/// The Swift file of one interface.
struct InterfaceSource {
  let source: String

  /// - Parameters:
  ///   - interface: what to make types of.
  ///   - description: its text, which the file carries word for word.
  ///   - shared: names of types that stand elsewhere.
  init(_ interface: Interface, text description: String, leavingOut shared: Set<String>) {
    var text = SwiftText()
    text.line("// Made by interface-generator from \(interface.name).varlink; edit that instead.")
    text.line("// swift-format-ignore-file")
    text.line("package import Varlink")
    text.line()
    text.comment(interface.comment)
    text.block("package enum \(SwiftNames.interface(interface.name))") { text in
      text.line("package static let name = \"\(interface.name)\"")
      for member in interface.members where !shared.contains(member.name) {
        text.line()
        Self.write(member, of: interface, to: &text)
      }
    }
    text.line()
    Self.writeDescription(description, of: interface, to: &text)
    source = text.text
  }

  private static func write(
    _ member: Interface.Member, of interface: Interface, to text: inout SwiftText
  ) {
    switch member.declaration {
    case .type(.enumeration(let cases)):
      text.enumeration(member.name, comment: member.comment, cases)
    case .type(.structure(let fields)):
      text.structure(
        member.name, comment: member.comment, conformsTo: SwiftText.valueProtocols, fields)
    case .type: break
    case .method(let parameters, let reply):
      text.comment(member.comment)
      text.block("package enum \(member.name): VarlinkMethod") { text in
        text.line("package static let name = \"\(interface.name).\(member.name)\"")
        let names = FieldNamesLiteral(of: interface).text(parameters)
        text.line("package static let parameterNames: FieldNames = \(names)")
        text.line()
        write("Parameters", parameters, "What \(member.name) takes.", to: &text)
        text.line()
        write("Reply", reply, "What \(member.name) gives back.", to: &text)
      }
    case .error(let fields):
      text.structure(
        member.name, comment: member.comment,
        conformsTo: "VarlinkErrorReply, Hashable", fields
      ) { text in
        text.line("package static let name = \"\(interface.name).\(member.name)\"")
        if !fields.isEmpty { text.line() }
      }
    }
  }

  private static func write(
    _ name: String, _ fields: [Interface.Field], _ comment: String, to text: inout SwiftText
  ) {
    text.structure(name, comment: [comment], conformsTo: SwiftText.valueProtocols, fields)
  }

  private static func writeDescription(
    _ description: String, of interface: Interface, to text: inout SwiftText
  ) {
    text.block("extension \(SwiftNames.interface(interface.name))") { text in
      text.comment(["The description that introspection gives, word for word."])
      text.line("package static let description = #\"\"\"")
      for line in description.split(separator: "\n", omittingEmptySubsequences: false) {
        text.line(String(line))
      }
      text.line("\"\"\"#")
    }
  }
}
