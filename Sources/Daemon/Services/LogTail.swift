import ControlAPI
import Domain
import EventLog
import Journal
import VarlinkServer

/// The latest lines of the log as followers are told of them: each is read, opened and worded once,
/// however many follow. Who is further behind reads for itself.
actor LogTail {
  typealias Reply = EventsInterface.Follow.Reply

  /// An entry, and what is told of it; nothing, of some.
  struct Line: Sendable {
    var position: Int64
    /// With those who are kept apart left out.
    var shown: EncodedReply<Reply>?
    var whole: EncodedReply<Reply>?
  }

  /// The most lines kept, and read at a time.
  private static let limit = 100

  private let reader: CourseReader
  /// What was read for all: the lines from `base`, exclusive, to the last of them.
  private var kept: [Line] = []
  private var base: Int64?
  /// Up to where the log goes, once it is known.
  private var head: Int64?
  private var forgotten = 0
  /// Reads on for all who have seen what is kept.
  private var reading: Task<Void, any Error>?

  init(reader: CourseReader) { self.reader = reader }

  private var end: Int64? { kept.last?.position ?? base }

  /// Learns of what has become durable. A correction changes what is told of earlier entries, and so
  /// does keeping somebody apart: they are read anew for whoever still asks for them.
  func take(in entries: [CommittedEntry]) {
    head = max(head ?? 0, entries.map(\.position).max() ?? 0)
    if entries.contains(where: \.changesEarlierLines) {
      base = end
      kept = []
    }
  }

  /// Lets go of all lines: what they told may have been erased, and the record may have been begun
  /// anew.
  func forget() {
    (kept, base, head) = ([], nil, nil)
    forgotten += 1
  }

  /// The lines after a position, at most 100; none when there are no more.
  ///
  /// - Throws: when the log cannot be read.
  func lines(after position: Int64, _ services: Services) async throws -> [Line] {
    while true {
      if let head, position >= head { return [] }
      if base == nil { base = position }
      guard let base, let end, position >= base, position <= end else {
        // Far behind, or ahead of what was read for all.
        return try await read(after: position, services)
      }
      if position < end { return Array(kept.drop { $0.position <= position }) }
      try await readOn(services)
    }
  }

  /// Reads what comes after the lines that are kept; all who ask meanwhile wait for the same.
  private func readOn(_ services: Services) async throws {
    if reading == nil, let start = end {
      reading = Task {
        defer { reading = nil }
        let before = forgotten
        let lines = try await read(after: start, services)
        if lines.isEmpty { head = max(head ?? 0, start) }
        // A correction came meanwhile, or one that was further on began.
        guard end == start, forgotten == before else { return }
        kept += lines
        let surplus = kept.prefix(max(0, kept.count - Self.limit))
        base = surplus.last?.position ?? base
        kept.removeFirst(surplus.count)
      }
    }
    try await reading?.value
  }

  private func read(after position: Int64, _ services: Services) async throws -> [Line] {
    var lines: [Line] = []
    for stored in try await reader.store.readAll(after: position, limit: Self.limit).events {
      let opened = try await reader.opener.open(stored)
      let (shown, whole) = try await FollowLog.replies(opened, services)
      lines.append(
        Line(
          position: stored.seq, shown: try shown.map { try EncodedReply($0) },
          whole: try whole.map { try EncodedReply($0) }))
    }
    return lines
  }
}

extension CommittedEntry {
  fileprivate var changesEarlierLines: Bool {
    switch body.payload {
    case .amendment: return true
    case .course(.people(let change)):
      if case .stateChanged = change { return true }
      return false
    default: return false
    }
  }
}
