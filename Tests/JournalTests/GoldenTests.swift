import FoundationEssentials
import Testing

@testable import Journal

/// What lies on disks can be read for ever, and is written as it always was.
@Suite struct GoldenTests {
  @Test(arguments: Golden.areas)
  func `every stored line reads as what it meant when it was written`(area: Golden.Area) throws {
    let lines = try area.lines()
    #expect(lines.count == area.bodies.count)
    for (number, (line, body)) in zip(lines, area.bodies).enumerated() {
      let read = try EventBody(bytes: line)
      #expect(read == body, "line \(number + 1)")
    }
  }

  @Test func `every area has its lines`() throws {
    #expect(Set(try Golden.fixtures()) == Set(Golden.areas.map(\.name)))
  }

  @Test(arguments: Golden.areas)
  func `every entry is written as the same bytes as before`(area: Golden.Area) throws {
    for (line, body) in zip(try area.lines(), area.bodies) {
      let written = String(decoding: try body.encoded(), as: UTF8.self)
      #expect(written == String(decoding: line, as: UTF8.self))
    }
  }

  @Test func `every name has a stored line of each of its versions`() throws {
    let stored = Set(
      try Golden.lines().map { line in
        let kind = try JSONDecoder().decode(Kind.self, from: Data(line))
        return "\(kind.type) \(kind.v)"
      })
    for name in EventName.allCases {
      for version in 1...name.version {
        #expect(
          stored.contains("\(name.rawValue) \(version)"),
          "Fixtures/v1 has no line of \(name.rawValue), version \(version)")
      }
    }
  }

  @Test func `every name and version stands in the catalogue`() throws {
    let catalogue = try Golden.catalogue()
    for name in EventName.allCases {
      #expect(
        catalogue.contains("### \(name.rawValue), version \(name.version)\n"),
        "docs/events has no \"### \(name.rawValue), version \(name.version)\"")
    }
  }

  @Test func `the catalogue lists each of its pages once`() throws {
    let index = String(decoding: try Golden.read("docs/event-catalogue.md"), as: UTF8.self)
    for page in try Golden.pages() {
      #expect(index.split(separator: "](events/\(page).md)").count == 2, "\(page)")
    }
  }

  @Test func `the catalogue names every field that is ever stored`() throws {
    let catalogue = try Golden.catalogue()
    for line in try Golden.lines() {
      let kind = try JSONDecoder().decode(Kind.self, from: Data(line))
      let section = catalogue.split(separator: "### ").first { $0.hasPrefix("\(kind.type),") }
      for field in kind.payload.keys {
        #expect(section?.contains("`\(field)`") ?? false, "\(kind.type) has \(field)")
      }
    }
  }

  private struct Kind: Decodable {
    var type: String
    var v: Int
    var payload: [String: JSONTree]
  }
}
