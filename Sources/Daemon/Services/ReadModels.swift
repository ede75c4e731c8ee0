import Domain
import EventLog
import Journal
import Projections

/// The read models of the courses that are being asked about, kept up to date with each commit.
actor ReadModels {
  private let reader: CourseReader
  private var courses: [CourseID: (folded: Folded<CourseViews>, used: Int, unsaved: Int)] = [:]
  private var clock = 0
  /// How many entries have come.
  private var changes = 0
  /// The most courses kept in memory.
  private static let limit = 32
  /// How many events are folded before a snapshot is kept.
  private static let snapshotAfter = 500

  init(reader: CourseReader) { self.reader = reader }

  /// How many courses are kept in memory.
  var count: Int { courses.count }

  /// The read models of a course, as they stand or as they stood at a position.
  ///
  /// - Returns: nil when there is, or was, no such course.
  func views(_ course: CourseID, through position: Int64? = nil) async throws
    -> Folded<CourseViews>?
  {
    if let position { return try await reader.fold(CourseViews.self, course, through: position) }
    clock += 1
    if let known = courses[course] {
      courses[course]?.used = clock
      return known.folded
    }
    var latest: Folded<CourseViews>?
    // A commit may come while it is folded, and find nothing to bring up to date: what is kept must
    // not lie behind it. Under steady writing the last fold is answered with, and not kept.
    for _ in 0..<3 {
      let before = changes
      guard let folded = try await reader.fold(CourseViews.self, course) else { return nil }
      if let newer = courses[course]?.folded, newer.version >= folded.version { return newer }
      latest = folded
      if changes == before {
        keep(folded, course)
        break
      }
    }
    return latest
  }

  private func keep(_ folded: Folded<CourseViews>, _ course: CourseID) {
    courses[course] = (folded, clock, 0)
    guard courses.count > Self.limit,
      let oldest = courses.min(by: { $0.value.used < $1.value.used })
    else { return }
    courses[oldest.key] = nil
  }

  /// Takes in what has become durable.
  func apply(_ entries: [CommittedEntry]) async {
    changes += entries.count
    for entry in entries {
      guard let course = CourseID(stream: entry.stream),
        let version = courses[course]?.folded.version
      else { continue }
      guard version + 1 == entry.version, let event = entry.courseEvent else {
        // An amendment changes the past, and anything out of order is not for us to mend: fold anew.
        courses[course] = nil
        continue
      }
      // Where it lies: a copy would be made anew with every entry.
      courses[course]?.folded.state.apply(event)
      courses[course]?.folded.version = entry.version
      courses[course]?.folded.position = entry.position
      courses[course]?.unsaved += 1
      if let unsaved = courses[course]?.unsaved, unsaved >= Self.snapshotAfter {
        await save(course)
      }
    }
  }

  /// Lets go of what was folded of a course, or of all; what is being folded is not kept.
  func forget(_ course: CourseID? = nil) {
    changes += 1
    if let course { courses[course] = nil } else { courses = [:] }
  }

  private func save(_ course: CourseID) async {
    guard let known = courses[course], known.unsaved > 0,
      // A state whose end is not in the log is no snapshot.
      let head = try? await reader.store.read(
        course.stream, from: known.folded.version, limit: 1
      ).first
    else { return }
    courses[course]?.unsaved = 0
    await reader.keep(
      known.folded.state, known.folded.amendments, course.stream,
      StreamHead(
        stream: course.stream, version: head.version, seq: head.seq, hash: head.event.hash))
  }

  /// Keeps snapshots of everything that is in memory.
  func saveAll() async {
    for course in courses.keys { await save(course) }
  }
}

extension CourseViews: CourseFold {
  static let kind = "views"
  static let codeVersion = 4

  mutating func reserve(_ event: RecordedEvent) {}
}
