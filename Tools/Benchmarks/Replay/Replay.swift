import Domain
import EventLog
import FoundationEssentials
import Journal
import Projections
import Vault

/// Reads a record from its first entry to its last as a start without snapshots does, and verifies
/// every chain on the way: what the log yields, verified, opened, decoded, folded. Prints JSON.
///
///     replay-benchmark DATA-DIRECTORY KEY-FILE
@main
enum Replay {
  static func main() async throws {
    let words = CommandLine.arguments
    guard words.count == 3 else { throw Usage() }
    let vault = try KeyVault.open(directory: words[1], keySource: FileKeySource(path: words[2]))
    let store = try SQLiteEventStore.open(directory: words[1])
    let opener = EventOpener(log: store.identity.id, vault: vault)
    var spent = Spent()
    var courses: [StreamID: CourseViews] = [:]
    var verifier = ChainVerifier(log: store.identity.id)
    let clock = ContinuousClock()
    let start = clock.now
    var began = start
    try await store.forEachPage(after: 0) { page in
      let read = clock.now
      try verifier.verify(page.events)
      let verified = clock.now
      let opened = try await opener.open(page.events)
      let decoded = clock.now
      for entry in opened {
        guard let event = entry.courseEvent else { continue }
        courses[entry.stored.stream, default: CourseViews()].apply(event)
      }
      let folded = clock.now
      spent.add(began, read, verified, decoded, folded)
      began = folded
      return true
    }
    let whole = start.duration(to: clock.now) / .seconds(1)
    try store.close()
    try vault.close()
    let figures = Figures(
      entries: verifier.verified, courses: courses.count, seconds: whole, read: spent.read,
      verify: spent.verify, decode: spent.decode, fold: spent.fold)
    print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
  }

  struct Usage: Error {}

  struct Figures: Encodable {
    var entries: Int64
    var courses: Int
    var seconds, read, verify, decode, fold: Double
  }

  /// Seconds by what was done; opening counts as decoding, and reading only as far as it had to be
  /// waited for.
  struct Spent {
    var read = 0.0, verify = 0.0, decode = 0.0, fold = 0.0

    mutating func add(
      _ began: ContinuousClock.Instant, _ read: ContinuousClock.Instant,
      _ verified: ContinuousClock.Instant, _ decoded: ContinuousClock.Instant,
      _ folded: ContinuousClock.Instant
    ) {
      self.read += began.duration(to: read) / .seconds(1)
      verify += read.duration(to: verified) / .seconds(1)
      decode += verified.duration(to: decoded) / .seconds(1)
      fold += decoded.duration(to: folded) / .seconds(1)
    }
  }
}
