import FoundationEssentials
import Testing

@Test func `no source file is longer than 400 lines`() throws {
  for file in try SourceTree.swiftFiles(below: "Sources") + SourceTree.swiftFiles(below: "Tests")
  where !file.path.contains("/Generated/") {
    #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines: split it")
  }
}

@Test func `the wall clock is read in one file`() throws {
  for file in try SourceTree.swiftFiles(below: "Sources")
  where file.path != "Sources/Systemd/SystemClock.swift" {
    for (number, line) in file.lines.enumerated()
    where line.contains("Date()") || line.contains("clock_gettime(CLOCK_REALTIME") {
      Issue.record("\(file.path):\(number + 1) reads the clock")
    }
  }
}

@Test func `one file reads JSON with Foundation, which text that is nested too deep brings down`()
  throws
{
  for file in try SourceTree.swiftFiles(below: "Sources")
  where file.path != "Sources/FlatJSON/FlatJSON.swift" {
    for (number, line) in file.lines.enumerated() where line.contains("JSONDecoder(") {
      Issue.record("\(file.path):\(number + 1) reads JSON with Foundation")
    }
  }
}

@Test func `no task sleeps by libdispatch, which would wake once a second from then on`() throws {
  let allowed = [
    "Sources/Systemd/Pause.swift",
    // Where the process ends.
    "Sources/VarlinkServer/VarlinkServer.swift",
  ]
  for file in try SourceTree.swiftFiles(below: "Sources") where !allowed.contains(file.path) {
    for (number, line) in file.lines.enumerated()
    where line.contains("Task.sleep") || line.contains("import Dispatch") {
      Issue.record("\(file.path):\(number + 1) sleeps by libdispatch")
    }
  }
}

@Test func `only the terminal client prints`() throws {
  for file in try SourceTree.swiftFiles(below: "Sources")
  where !file.path.hasPrefix("Sources/kith/") {
    for (number, line) in file.lines.enumerated()
    where line.drop(while: \.isWhitespace).hasPrefix("print(") {
      Issue.record("\(file.path):\(number + 1) prints")
    }
  }
}

@Test(arguments: ["Manager", "Helper", "Utils", "Utilities", "Impl"])
func `no name says as little as these`(word: String) throws {
  for file in try SourceTree.swiftFiles(below: "Sources") {
    #expect(!file.path.contains(word), "\(file.path)")
    for (number, line) in file.lines.enumerated() {
      let words = line.split(whereSeparator: { !$0.isLetter })
      let declares = words.contains {
        ["struct", "class", "enum", "actor", "protocol"].contains($0)
      }
      if declares, words.contains(where: { $0.hasSuffix(word) }), !line.contains("//") {
        Issue.record("\(file.path):\(number + 1) declares a \(word)")
      }
    }
  }
}

@Test(arguments: ["TODO", "FIX" + "ME", "fatalError(", "Task.detached", "try!"])
func `nothing is left undone or unguarded`(mark: String) throws {
  for file in try SourceTree.swiftFiles(below: "Sources") {
    for (number, line) in file.lines.enumerated() where line.contains(mark) {
      Issue.record("\(file.path):\(number + 1) has \(mark)")
    }
  }
}

@Test func `unsafe code stays at the borders with C`() throws {
  let borders = [
    "Sources/Systemd/", "Sources/Varlink/Socket/", "Sources/PrivateStorage/",
    "Sources/kith/Terminal/", "Sources/Vault/KeyWrapping.swift",
  ]
  for file in try SourceTree.swiftFiles(below: "Sources")
  where !borders.contains(where: { file.path.hasPrefix($0) }) {
    for (number, line) in file.lines.enumerated()
    where line.split(whereSeparator: { !$0.isLetter }).contains("unsafe") && !line.contains("//") {
      Issue.record("\(file.path):\(number + 1) has unsafe code")
    }
  }
}
