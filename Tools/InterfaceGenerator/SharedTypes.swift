import Varlink

/// Types that several interfaces declare alike: Varlink has no imports, so each description repeats
/// them, while in Swift they are one type.
struct SharedTypes {
  private(set) var members: [Interface.Member] = []

  var names: Set<String> { Set(members.map(\.name)) }

  init(_ interfaces: [Interface]) {
    var seen: [String: (member: Interface.Member, count: Int, alike: Bool)] = [:]
    for member in interfaces.flatMap(\.members) {
      guard case .type = member.declaration else { continue }
      let known = seen[member.name]
      seen[member.name] = (
        member, (known?.count ?? 0) + 1, known.map { $0.alike && $0.member == member } ?? true
      )
    }
    members = seen.values.filter { $0.count > 1 && $0.alike }.map(\.member)
      .sorted { $0.name < $1.name }
  }

  var source: String {
    var text = SwiftText()
    text.line("// Made by interface-generator from what several interfaces declare alike.")
    text.line("// swift-format-ignore-file")
    for member in members {
      text.line()
      switch member.declaration {
      case .type(.enumeration(let cases)):
        text.enumeration(member.name, comment: member.comment, cases)
      case .type(.structure(let fields)):
        text.structure(
          member.name, comment: member.comment, conformsTo: SwiftText.valueProtocols, fields)
      case .type, .method, .error: break
      }
    }
    return text.text
  }
}
