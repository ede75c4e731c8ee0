import EventLog
import Journal
import TestSupport
import Vault

/// What must hold of a record that is opened after a power cut.
struct CutCheck {
  /// What the log held in the end, when it was not cut.
  var history: [StoredEvent]
  /// What was asked for and recorded something, with what the log knows of it.
  var commands: [CommandID: (request: JournalRequest, record: CommandRecord)]
  /// What was asked for and not answered, or answered with a failure of the disk.
  var unsettled: Set<CommandID>
  let keyFile: String
  let clock: ManualClock

  /// Opens the record that a cut left, on a disk of its own.
  ///
  /// - Parameters:
  ///   - image: what the cut left.
  ///   - trial: the disk to try it on.
  /// - Returns: what does not hold.
  func problems(of image: Disk.Image, on trial: Disk) async -> [String] {
    trial.load(image)
    let record: Record
    do {
      record = try await Record.open(trial.directory.path, keyFile: keyFile, clock: clock)
    } catch {
      return ["it does not open: \(error)"]
    }
    do {
      var problems = try await problems(of: record, acknowledged: image.mark)
      if problems.isEmpty { problems += try await repeats(record, image) }
      try record.abandon()
      return problems
    } catch {
      // It is broken already; all that matters is that the files are let go.
      try? record.abandon()
      return ["it cannot be read: \(error)"]
    }
  }

  private func problems(of record: Record, acknowledged: Int64) async throws -> [String] {
    let found = try await record.entries()
    let head = found.last?.seq ?? 0
    var problems: [String] = []
    if head < acknowledged { problems.append("acknowledged to \(acknowledged), there to \(head)") }
    let common = min(found.count, history.count)
    if found.prefix(common) != history.prefix(common) {
      problems.append("an entry is another than was recorded")
    }
    var verifier = ChainVerifier(log: record.store.identity.id)
    do {
      try verifier.verify(found)
    } catch {
      problems.append("the chain is broken: \(error)")
    }
    for opened in try await record.reader.opener.open(found) {
      guard let body = opened.body else {
        problems.append("entry \(opened.stored.seq) has no body")
        continue
      }
      let isKnown = opened.stored.seq <= history.last?.seq ?? 0
      if !isKnown, CommandID(hex: body.command).map({ !unsettled.contains($0) }) ?? true {
        problems.append("entry \(opened.stored.seq) was never sent")
      }
    }
    for (id, known) in commands {
      let wanted = known.record.lastSeq <= head ? known.record : nil
      if wanted == nil, known.record.firstSeq <= head { problems.append("half a command: \(id)") }
      if try await record.store.command(id) != wanted { problems.append("command \(id) differs") }
    }
    return try await problems
      + differences(record.journal, record.store, record.vault, clock, FixedZones.standard)
  }

  /// A command that is sent once more is carried out once.
  private func repeats(_ record: Record, _ image: Disk.Image) async throws -> [String] {
    let head = try await record.store.head()
    var problems: [String] = []
    var chance = SeededGenerator(exactly: image.digest)
    let all = commands.keys.sorted()
    var tried = all.filter { id in commands[id].map { $0.record.lastSeq > head } ?? false }
    tried += (0..<min(2, all.count)).compactMap { _ in all.randomElement(using: &chance) }
    for id in tried {
      guard let known = commands[id] else { continue }
      guard known.record.lastSeq <= head else {
        problems += try await afresh(known.request, record)
        continue
      }
      let again = try await record.journal.execute(known.request)
      let wanted = Array(known.record.firstSeq...known.record.lastSeq)
      if !again.isRepeated || again.entries.map(\.position) != wanted {
        problems.append("command \(id) was carried out again")
      }
      var other = known.request
      other.content.append(0)
      do {
        _ = try await record.journal.execute(other)
        problems.append("the id of command \(id) served for another")
      } catch JournalError.commandReused {
        // As it should be.
      } catch is JournalError {
        problems.append("the id of command \(id) was not known")
      }
    }
    return problems
  }

  /// One that was lost is carried out now, and then not again.
  private func afresh(_ request: JournalRequest, _ record: Record) async throws -> [String] {
    do {
      let first = try await record.journal.execute(request)
      let second = try await record.journal.execute(request)
      let isSame = second.entries.map(\.position) == first.entries.map(\.position)
      if !first.entries.isEmpty, !second.isRepeated || !isSame {
        return ["command \(request.id) was carried out twice"]
      }
    } catch JournalError.storage(let reason, let advice, _) {
      return ["command \(request.id): \(reason): \(advice)"]
    } catch is JournalError {
      // Its time may have passed: what it was about was another course of things.
    }
    return []
  }
}
