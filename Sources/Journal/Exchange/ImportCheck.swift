import Domain
import EventLog

/// What the lines of one import have told so far, from its first batch to its last.
struct ImportCheck: Sendable {
  /// The most lines of one import; what is known of each is held in memory meanwhile.
  static let limit = 5_000_000

  /// Of the import.
  let name: String
  private var begun: Set<StreamID> = []
  /// The entries that came, each with a digest of what it says.
  private var seen: [EntryID: Int] = [:]

  init(name: String) { self.name = name }

  /// Whether the entry came before in this import and said the same.
  func isRepeated(_ line: ExportedLine) throws(LineFault) -> Bool {
    guard let digest = seen[line.id] else { return false }
    if digest == line.hashValue { return true }
    throw LineFault("Entry \(line.id) came before in this file and said something else.")
  }

  /// Takes in a line that is new. The entries of a course begin with its beginning.
  mutating func take(_ line: ExportedLine, isCourseKnown: Bool) throws(LineFault) {
    if seen.count >= Self.limit {
      throw LineFault("One import holds at most \(Self.limit) entries. Split the file.")
    }
    if case .course(.contract(.begun)) = line.body.payload {
      begun.insert(line.stream)
    } else if !isCourseKnown, !begun.contains(line.stream) {
      throw LineFault("It belongs to a course whose beginning is not here.")
    }
    seen[line.id] = line.hashValue
  }
}
