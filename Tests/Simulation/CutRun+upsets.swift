import Domain
import EventLog
import Journal
import Projections
import Snapshots
import TestSupport

/// What happens to the record between commands.
extension CutRun {
  mutating func restart() async throws {
    figures.restarts += 1
    try await record?.close()
    try await open()
  }

  /// The machine stops, and goes on with what is left.
  mutating func cutPower() async throws {
    figures.powerCuts += 1
    disk.cutNow()
    var images: [Disk.Image] = []
    while let image = disk.take() { images.append(image) }
    guard let image = images.randomElement(using: &requests.commands.random) else { return }
    figures.cuts += 1
    problems += await check.problems(of: image, on: trial)
    disk.load(image)
    // The dead process's connections are broken, and cannot be closed in good order.
    try? record?.abandon()
    try await open()
    try await adopt()
  }

  /// A sync fails, and the process ends without a power cut: the next one reads what the system holds.
  mutating func failSync() async throws {
    figures.failedSyncs += 1
    disk.failSync(after: Int64(requests.number(0...2)))
    try await ask(try await more(requests.number(1...3)))
    let closesWell = requests.chance(2)
    if closesWell { disk.failSync(after: nil) }
    // It may fail as the sync did.
    try? await record?.close()
    disk.failSync(after: nil)
    try await open()
    try await adopt()
  }

  mutating func fillDisk() async throws {
    figures.fullDisks += 1
    disk.limit(0)
    try await ask(try await more(requests.number(1...3)))
    disk.limit(nil)
    try await ask(try await more(1))
  }

  /// So much is written that the log of pages is written back on the way, and begun again from its front.
  mutating func outgrowLog() async throws {
    guard let record, requests.chance(4) else { return }
    figures.longLogs += 1
    disk.cutAlways(0)
    let text = String(repeating: "Words. ", count: 9_000)
    for _ in 0..<60 {
      let note = DiaryCommand.writeNote(text: text, about: nil, homework: nil)
      try await send(requests.request(.course(requests.course, .diary(note))), to: record)
    }
    disk.cutAlways(copies)
    disk.cutSeldom(oneIn: 20)
    for _ in 0..<12 where problems.isEmpty {
      let note = DiaryCommand.writeNote(text: text, about: nil, homework: nil)
      try await ask([requests.request(.course(requests.course, .diary(note)))])
      try await ask(try await more(1))
    }
  }

  /// Sends one request while nothing is cut.
  private mutating func send(_ request: JournalRequest, to record: Record) async throws {
    // What a rule is in the way of changes nothing.
    guard let outcome = try? await record.journal.execute(request) else { return }
    acknowledged = max(acknowledged, outcome.position)
    disk.mark(acknowledged)
    try await learn([request], from: record)
  }

  /// What is kept beside the log is written too.
  mutating func keep() async throws {
    guard let record else { return }
    let reader = record.reader
    if let folded = try await reader.fold(CourseViews.self, requests.course),
      let head = try await record.store.head(of: requests.course.stream)
    {
      await reader.keep(folded.state, folded.amendments, requests.course.stream, head)
    }
    // Writes the log of pages back, and cuts it off.
    if requests.chance(3) { _ = try await record.store.recoverSpace() }
    await record.cache.replaceDueIndex(
      (0..<requests.number(0...4)).map { number in
        DueEntry(
          dueAt: clock.now.milliseconds + Int64(number), subjectAt: 0,
          reminder: [UInt8](repeating: UInt8(number), count: 16), kind: 1)
      })
    try await lookAtCuts()
  }
}
