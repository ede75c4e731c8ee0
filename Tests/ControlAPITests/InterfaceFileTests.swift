import Testing
import Varlink

@Suite struct InterfaceFileTests {
  @Test func `the files are found`() {
    #expect(InterfaceFiles.names.count >= 9)
    #expect(InterfaceFiles.names.contains("org.kith.Course"))
  }

  @Test(arguments: InterfaceFiles.names)
  func `a file holds the interface that it is called after`(name: String) throws {
    #expect(try InterfaceFiles.interface(name).name == name)
  }

  @Test(arguments: InterfaceFiles.names)
  func `printing an interface and reading it again changes nothing`(name: String) throws {
    let interface = try InterfaceFiles.interface(name)
    #expect(try InterfaceParser.parse(interface.description) == interface)
  }

  @Test(arguments: InterfaceFiles.names)
  func `everything has a comment: the interface, its members and each field`(name: String) throws {
    let interface = try InterfaceFiles.interface(name)
    #expect(!interface.comment.isEmpty)
    for member in interface.members {
      #expect(!member.comment.isEmpty, "\(name).\(member.name)")
      for field in member.fields {
        #expect(!field.comment.isEmpty, "\(name).\(member.name): \(field.name)")
      }
    }
  }

  @Test(arguments: InterfaceFiles.names)
  func `every type that is named is declared`(name: String) throws {
    let interface = try InterfaceFiles.interface(name)
    let declared = interface.members.filter {
      if case .type = $0.declaration { true } else { false }
    }
    for field in interface.members.flatMap(\.fields) {
      for case .named(let type) in field.type.layers {
        #expect(declared.contains { $0.name == type }, "\(name): \(field.name) is a \(type)")
      }
    }
  }

  @Test(arguments: InterfaceFiles.names)
  func `every type that is declared is used`(name: String) throws {
    let interface = try InterfaceFiles.interface(name)
    let used = Set(
      interface.members.flatMap(\.fields).flatMap(\.type.layers).compactMap {
        if case .named(let type) = $0 { type } else { nil }
      })
    for member in interface.members {
      guard case .type = member.declaration else { continue }
      #expect(used.contains(member.name), "\(name).\(member.name)")
    }
  }

  @Test func `a type that several interfaces declare is the same in all of them`() throws {
    var seen: [String: Interface.Member] = [:]
    for name in InterfaceFiles.names {
      for member in try InterfaceFiles.interface(name).members {
        guard case .type = member.declaration else { continue }
        #expect(seen[member.name] == nil || seen[member.name] == member, "\(name).\(member.name)")
        seen[member.name] = member
      }
    }
  }
}

/// What every implementation can read: other parsers know less than the specification.
@Suite struct PortabilityTests {
  @Test(arguments: InterfaceFiles.names)
  func `the text has line feeds and ASCII alone`(name: String) throws {
    let text = try InterfaceFiles.text(name)
    #expect(text.utf8.allSatisfy { (32...126).contains($0) || $0 == 10 })
    #expect(text.hasSuffix("\n"))
  }

  @Test(arguments: InterfaceFiles.names)
  func `the first label of a name has letters alone`(name: String) throws {
    #expect(name.prefix { $0 != "." }.allSatisfy { $0.isASCII && $0.isLetter })
  }

  @Test(arguments: InterfaceFiles.names)
  func `no type is one that others cannot read`(name: String) throws {
    for member in try InterfaceFiles.interface(name).members {
      var types = member.fields.flatMap(\.type.layers)
      if case .type(let type) = member.declaration { types.append(type) }
      for type in types {
        switch type {
        case .any: Issue.record("\(name).\(member.name) has an any")
        case .map(.structure([])): Issue.record("\(name).\(member.name) has a set")
        case .array(.optional), .map(.optional):
          Issue.record("\(name).\(member.name) has nulls in a collection")
        case .enumeration(let cases):
          #expect(cases.count > 1, "\(name).\(member.name) has a list of one word")
        default: break
        }
      }
    }
  }
}
