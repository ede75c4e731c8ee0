import FoundationEssentials

@testable import CivilTime
@testable import Domain

/// The zones of this system.
enum ZoneFiles {
  static let directory = "/usr/share/zoneinfo"

  /// The names of all zones, links among them.
  static func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: directory).filter { name in
      !name.hasPrefix("posix") && !name.hasPrefix("right") && name != "localtime"
        && bytes(of: name).starts(with: "TZif".utf8)
    }.sorted()
  }

  /// The names that tzdata's own list of rules and links has.
  static func listedNames() throws -> [String] {
    let text = try String(contentsOfFile: "\(directory)/tzdata.zi", encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      switch words.first {
      case "Z": return String(words[1])
      case "L": return String(words[2])
      default: return nil
      }
    }
  }

  /// One name for each content: links are the same file under another name.
  static func distinctNames() throws -> [String] {
    var seen: Set<[UInt8]> = []
    return try names().filter { seen.insert(bytes(of: $0)).inserted }
  }

  static func bytes(of name: String) -> [UInt8] {
    (try? Data(contentsOf: URL(filePath: "\(directory)/\(name)"))).map(Array.init) ?? []
  }

  /// 1970-01-01 and 2101-01-01, in seconds.
  static let start: Int64 = 0
  static let end: Int64 = 4_133_980_800

  /// Every moment from 1970 to 2100 at which a zone's clocks may change, by its file: the
  /// transitions that stand in it, and both changes of its rule in each year.
  static func changes(of name: String) throws -> [Int64] {
    let file = try TimeZoneFile(bytes(of: name))
    var changes = Set(file.transitions)
    if let rule = file.rule, let begin = rule.start, let end = rule.end {
      for year in 1970...2100 {
        changes.insert(begin.instant(in: year, offset: rule.standardOffset))
        changes.insert(end.instant(in: year, offset: rule.daylightOffset ?? 0))
      }
    }
    return changes.filter { (start..<end).contains($0) }.sorted()
  }
}

extension Timestamp {
  init(seconds: Int64) { self.init(milliseconds: seconds * 1000) }

  var seconds: Int64 { milliseconds / 1000 }
}
