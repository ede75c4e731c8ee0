import FoundationEssentials
import Varlink

/// Makes Swift types from `.varlink` files, so that the two cannot drift apart.
///
/// `interface-generator [--check] INTERFACES GENERATED`
@main
struct InterfaceGenerator {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let check = words.first == "--check"
    if check { words.removeFirst() }
    guard words.count == 2 else {
      throw GeneratorError("usage: interface-generator [--check] INTERFACES GENERATED")
    }
    let sources = try read(folder: words[0])
    let shared = SharedTypes(sources.map(\.interface))
    var files: [String: String] = [:]
    if !shared.members.isEmpty { files["SharedTypes.swift"] = shared.source }
    for source in sources {
      files["\(SwiftNames.interface(source.interface.name)).swift"] =
        InterfaceSource(source.interface, text: source.text, leavingOut: shared.names).source
    }
    try check ? compare(files, with: words[1]) : write(files, to: words[1])
  }

  private static func read(folder: String) throws -> [(interface: Interface, text: String)] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".varlink") }.sorted()
    return try names.map { name in
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      do {
        return (try InterfaceParser.parse(text), text)
      } catch let error as InterfaceSyntaxError {
        throw GeneratorError("\(folder)/\(name):\(error)")
      }
    }
  }

  private static func write(_ files: [String: String], to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
  }

  private static func compare(_ files: [String: String], with folder: String) throws {
    let present = try FileManager.default.contentsOfDirectory(atPath: folder)
    for name in Set(present).subtracting(files.keys).sorted() {
      throw GeneratorError("\(folder)/\(name) is made from no interface")
    }
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let there = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      if there != text { throw GeneratorError("\(folder)/\(name) is not what its interface says") }
    }
  }
}

struct GeneratorError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
