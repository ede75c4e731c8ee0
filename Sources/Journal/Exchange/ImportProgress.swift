import EventLog

/// What the lines of the imports under way have told while they were checked, batch after batch.
struct ImportProgress: Sendable {
  /// The most imports at a time; one of which nothing was heard for long makes room.
  private static let limit = 2
  /// The most lines of one import, since what each says is held in mind until all are checked.
  static let lineLimit = 5_000_000

  private struct Told: Sendable {
    var begun: Set<StreamID> = []
    /// A digest of what each entry says.
    var entries: [EntryID: Int] = [:]
  }

  private var imports: [String: Told] = [:]
  /// The names, the one heard of last at the end.
  private var names: [String] = []

  /// Whether the line came before in this import and said the same.
  ///
  /// - Throws: when it said something else.
  func isRepeated(_ line: ExportedLine, of name: String) throws(LineFault) -> Bool {
    guard let digest = imports[name]?.entries[line.id] else { return false }
    if digest == line.hashValue { return true }
    throw LineFault("Entry \(line.id) came before in this file and said something else.")
  }

  /// Whether the entry came in this import.
  func hasTold(_ entry: EntryID, of name: String) -> Bool {
    imports[name]?.entries[entry] != nil
  }

  mutating func begins(_ stream: StreamID, of name: String) {
    hear(of: name)
    imports[name, default: Told()].begun.insert(stream)
  }

  func hasBegun(_ stream: StreamID, of name: String) -> Bool {
    imports[name]?.begun.contains(stream) ?? false
  }

  /// Keeps in mind a line that is new.
  mutating func told(_ line: ExportedLine, of name: String) throws(LineFault) {
    hear(of: name)
    imports[name, default: Told()].entries[line.id] = line.hashValue
    if imports[name]?.entries.count ?? 0 > Self.lineLimit {
      throw LineFault("One import holds at most \(Self.lineLimit) entries. Split the file.")
    }
  }

  /// Lets go of what an import told once its lines are being recorded: the log itself knows then.
  mutating func finish(_ name: String) { imports[name]?.entries = [:] }

  private mutating func hear(of name: String) {
    names.removeAll { $0 == name }
    names.append(name)
    while names.count > Self.limit { imports[names.removeFirst()] = nil }
  }
}
