import ControlAPI
import Domain
import EventLog
import Journal

extension RebuiltRecord {
  /// What has no content here and none in the record made anew is told as gone.
  ///
  /// - Throws: `DaemonInterface.Refused` where a record is whole but for that, and the backup has the
  ///   content of none.
  func addLost(
    _ here: StandingRecord, in store: SQLiteEventStore, _ report: inout Report
  ) async throws {
    var gone: [GoneEntry] = []
    for place in here.survey.lost {
      let found = try await store.read(place.stream, from: place.version, limit: 1).first
      if found?.version == place.version, found?.body != nil { continue }
      gone.append(GoneEntry(of: place, found))
    }
    if here.condition == .hollow, !isReplacing, gone.count == here.survey.lost.count {
      throw DaemonInterface.Refused(
        code: "restore.lostContent",
        message:
          "The backup has none of the content that is lost here. Nothing was changed. With an "
          + "earlier or a later one: kith restore FROM")
    }
    let known = Set(report.gone.map(\.seq))
    report.gone += gone.filter { !known.contains($0.seq) }
    report.gone.sort { $0.seq < $1.seq }
  }

  /// What was erased here is erased in what takes its place, and that it was is recorded when that is
  /// first opened.
  func eraseAgain(
    _ survey: ErasingSurvey, in store: SQLiteEventStore
  ) async throws -> Int {
    var again: [StreamID: Set<Int64>] = [:]
    for (stream, versions) in survey.erased {
      for (version, hash) in versions {
        guard let found = try await store.read(stream, from: version, limit: 1).first,
          found.version == version, found.event.hash == hash, found.body != nil
        else { continue }
        again[stream, default: []].insert(version)
      }
    }
    if !again.isEmpty { _ = try await store.compact(Compaction(entries: again)) }
    try await leaveWord(of: again, survey, in: store)
    return again.values.reduce(0) { $0 + $1.count }
  }

  private func leaveWord(
    of again: [StreamID: Set<Int64>], _ survey: ErasingSurvey, in store: SQLiteEventStore
  ) async throws {
    var erasure = Erasure(.leftOut, compacts: false, command: .random(), zone: wording.zone)
    var unknown: [RecordedErasing] = []
    for (head, erasing) in survey.tombstones {
      let found = try await store.read(head.stream, from: head.version, limit: 1).first
      if found?.version == head.version, found?.event.hash == head.hash { continue }
      // In a course that begins only later than the backup ends there is nothing to be erased.
      if CourseID(stream: head.stream) != nil, try await store.head(of: head.stream) == nil {
        continue
      }
      unknown.append(erasing)
    }
    if again.isEmpty, unknown.isEmpty { return }
    erasure.count = again.values.reduce(0) { $0 + $1.count }
    erasure.again = unknown
    erasure.leftOut = again.sorted { $0.key.hex < $1.key.hex }.map { stream, versions in
      EntriesLeftOut.Part(stream: stream.hex, entries: versions.map(Int.init).sorted())
    }
    try ErasureFile(directory: staged.path).write(erasure)
  }
}

extension GoneEntry {
  /// An entry that has no content, and where else its neighbours tell nothing of it.
  fileprivate init(of place: EntryPlace, _ stored: StoredEvent?) {
    self.init(
      seq: place.seq, reason: .withoutBody, id: stored?.id, stream: place.stream,
      version: place.version, recordedAt: stored?.recordedAt)
  }
}
