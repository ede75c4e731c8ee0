import FoundationEssentials
import Testing

/// What `docs/dependencies.md` says of packages, beside what the build is told.
@Suite struct DependencyTests {
  private struct Resolved: Decodable {
    struct Pin: Decodable {
      struct State: Decodable {
        var revision: String
        var version: String?
      }
      var identity: String
      var state: State
    }
    var pins: [Pin]
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(SourceTree.top)/\(path)", encoding: .utf8)
  }

  /// Versions by lowercase names, of the rows that have a version.
  private func documented() throws -> [String: String] {
    var versions: [String: String] = [:]
    for line in try text("docs/dependencies.md").split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      guard cells.count >= 4, cells[1].first?.isNumber ?? false else { continue }
      versions[cells[0].lowercased()] = cells[1]
    }
    return versions
  }

  private func pins() throws -> [Resolved.Pin] {
    try JSONDecoder().decode(Resolved.self, from: Data(text("Package.resolved").utf8)).pins
  }

  @Test func `every package that is built in is documented`() throws {
    #expect(try Set(documented().keys) == Set(pins().map(\.identity)))
  }

  @Test func `every package that is asked for is asked for exactly`() throws {
    let lines = try text("Package.swift").split(separator: "\n").filter {
      $0.contains(".package(url:")
    }
    #expect(!lines.isEmpty)
    let documented = try documented()
    for line in lines {
      let quoted = line.split(separator: "\"").map(String.init)
      #expect(quoted.count >= 4 && quoted[2].contains("exact:"), "\(line)")
      guard quoted.count >= 4, let name = quoted[1].split(separator: "/").last else { continue }
      #expect(documented[name.lowercased()] == quoted[3], "\(line)")
    }
  }

  @Test func `every version that is built in is a whole one with its commit`() throws {
    for pin in try pins() {
      #expect(pin.state.version != nil, "\(pin.identity)")
      #expect(pin.state.revision.count == 40, "\(pin.identity)")
    }
  }
}
