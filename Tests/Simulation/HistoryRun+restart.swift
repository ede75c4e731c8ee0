import Daemon
import Domain
import EventLog
import Journal
import Projections
import Reminders
import TestSupport

/// What must hold whenever the process begins again, and in the end.
extension HistoryRun {
  mutating func restart() async throws {
    let died = store.isDead
    figures.crashes += died ? 1 : 0
    figures.restarts += died ? 0 : 1
    if !died {
      await journal.stop()
    } else if requests.chance(2) {
      snapshots.loseSome(&requests.commands.random)
    }
    try await store.revive()
    // Whatever the record is now, it has to open.
    do {
      journal = try await Self.journal(store, vault, snapshots, clock, rules)
      problems += try await broken()
      problems += try await differences(journal, store, vault, clock, rules)
    } catch {
      problems.append("it does not open: \(error)")
      return
    }
    reminders = SimulatedReminders(journal, clock, rules, seen, fault: fault)
    engine = ReminderEngine(reminders)
    await engine.settle()
    history = try await entries(after: 0)
    remembered.removeAll { $0.position > history.last?.seq ?? 0 }
  }

  private func broken() async throws -> [String] {
    let found = try await entries(after: 0)
    let head = found.last?.seq ?? 0
    var broken: [String] = []
    if head < acknowledged { broken.append("acknowledged to \(acknowledged), there to \(head)") }
    let common = min(found.count, history.count)
    if found.prefix(common) != history.prefix(common) || found.count < history.count {
      broken.append("an entry is another than was recorded, or is gone")
    }
    var verifier = ChainVerifier(log: store.identity.id)
    do {
      try verifier.verify(found)
    } catch {
      broken.append("the chain is broken: \(error)")
    }
    var counts: [String: Int] = [:]
    for opened in try await journal.reader.opener.open(found) {
      guard let body = opened.body, body.actor == .client else { continue }
      if opened.stored.seq > history.last?.seq ?? 0,
        CommandID(hex: body.command).map({ !unsettled.contains($0) }) ?? true
      {
        broken.append("entry \(opened.stored.seq) was never sent")
      }
      counts[body.command, default: 0] += 1
    }
    for (request, record) in commands {
      if try await store.command(request.id) != record {
        broken.append("command \(request.id) is not known any more")
      }
      if counts[request.id.hex] ?? 0 != record.lastSeq - record.firstSeq + 1 {
        broken.append("command \(request.id) was carried out in part, or again")
      }
    }
    for id in unsettled {
      let count = Int64(counts[id.hex] ?? 0)
      let record = try await store.command(id)
      if count != record.map({ $0.lastSeq - $0.firstSeq + 1 }) ?? 0 {
        broken.append("command \(id) is there in part")
      }
    }
    return broken
  }

  /// Taken in elsewhere it is the same record.
  mutating func exchange() async throws {
    figures.exchanges += 1
    let lines = try await exported(journal)
    let other = SimulatedStore(fault: nil)
    let taken = try await Self.journal(
      other, vault, SimulatedSnapshots(fault: nil), clock, rules)
    for append in [false, true] {
      for start in stride(from: 0, to: lines.count, by: 50) {
        let part = Array(lines[start..<min(start + 50, lines.count)])
        _ = try await taken.take(part, append: append, import: "a")
      }
    }
    if try await exported(taken) != lines { problems.append("an import is not its export") }
    let views = try await journal.reader.fold(CourseViews.self, requests.course)
    if try await taken.reader.fold(CourseViews.self, requests.course)?.state != views?.state {
      problems.append("an imported course shows something else")
    }
  }

  private func exported(_ journal: Journal) async throws -> [String] {
    var lines: [String] = []
    var position: Int64? = 0
    while let after = position {
      let page = try await journal.export(after: after)
      lines += page.lines
      position = page.position
    }
    return lines
  }
}
