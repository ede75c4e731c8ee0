import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
import Logging
import Varlink
import VarlinkServer

/// Streams a backup, or what one lacks, a page at a time, while others write.
enum WriteBackup {
  typealias Method = BackupInterface.Write

  static func answer(
    _ parameters: Method.Parameters, _ services: Services, _ stream: ReplyStream<Method.Reply>
  ) async throws -> Method.Reply {
    let stamp = services.stamp
    // What is recorded from here on is for the next time. The end is signed, if it can be.
    do { _ = try await services.journal.checkpoint() } catch {
      services.logger.warning("the backup is not signed at its end")
    }
    let last = try await services.store.head()
    guard last > 0 else {
      throw DaemonInterface.NotFound(message: "The record is empty: there is nothing to copy yet.")
    }
    let destroyed = try await services.vault.destroyedRefs()
    var (base, writer) = try await writer(parameters, services, through: last, without: destroyed)
    let holdsErased: Bool
    if let base {
      // A copy of its lines would keep what was erased since, and what commands said of it.
      let bodiless = try await services.store.bodiless(through: base.end.seq, orUnder: destroyed)
      holdsErased = bodiless != (parameters.bodiless ?? 0)
    } else {
      holdsErased = false
    }
    // What has no content and was not erased is maybe in the older backup, and nowhere else.
    if holdsErased, !services.isLocked { try await requireContent(services) }
    if holdsErased {
      base = nil
      writer = try await BackupWriter(
        services.store, after: nil, through: last, without: destroyed,
        now: services.now.milliseconds)
    }
    var run = writer
    var reply = Method.Reply(
      lines: [], entries: 0, position: Int(run.position), begins: base == nil,
      replaces: holdsErased, unsure: holdsErased && services.isLocked ? true : nil, stamp: stamp,
      finished: false)
    if let base, base.end.seq == last {
      reply.finished = true
      return reply
    }
    if base == nil { reply.lines = [run.header.text] }
    do {
      while let page = try await run.nextPage() {
        for lines in Batches.fitting(reply.lines + page.map(\.text)) {
          reply.lines = lines
          reply.entries = run.written
          reply.position = Int(run.position)
          try await stream.send(reply)
        }
        reply.lines = []
      }
    } catch let fault as ChainFault {
      throw BackupInterface.Unusable(
        line: 0,
        message:
          "The record here is not what was written, from position \(fault.seq) on, so nothing "
          + "was copied. To look: kith verify. To bring it back: kith restore")
    }
    var command: CommandID?
    while let page = try await run.nextCommands(after: &command) {
      reply.lines = page.map(\.text)
      if !page.isEmpty { try await stream.send(reply) }
    }
    reply.lines = [run.end().text]
    reply.finished = true
    return reply
  }

  /// - Throws: `DaemonInterface.Refused` where entries lost their content without being erased.
  private static func requireContent(_ services: Services) async throws {
    let lost = try await ContentCount(services).lost
    if lost == 0 { return }
    throw DaemonInterface.Refused(
      code: "backup.lostContent",
      message:
        "\(ErasingWords.entries(lost)) here lost the content, and not by erasing. The backup "
        + "that is there may be all that has it, and stays as it is. To look: kith verify. To bring it "
        + "back: kith restore FROM. To copy what is here all the same: name a new file elsewhere")
  }

  /// Nil as the base means that a new file is begun.
  private static func writer(
    _ parameters: Method.Parameters, _ services: Services, through last: Int64,
    without destroyed: Set<Int64>
  ) async throws -> ((identity: LogIdentity, end: BackupEnd)?, BackupWriter) {
    let now = services.now.milliseconds
    func begin(
      after base: (identity: LogIdentity, end: BackupEnd)?
    ) async throws -> BackupWriter {
      try await BackupWriter(
        services.store, after: base, through: last, without: destroyed, now: now)
    }
    guard let base = try base(parameters) else { return (nil, try await begin(after: nil)) }
    do {
      return (base, try await begin(after: base))
    } catch BackupMismatch.another {
      return (nil, try await begin(after: nil))
    } catch BackupMismatch.ahead(let backup, let log) {
      throw BackupInterface.Older(
        backup: Int(backup), here: Int(log),
        message:
          "The backup goes to position \(backup), the record here only to \(log): part of it "
          + "is gone here. The backup stays as it is. To bring it back: kith restore FROM")
    } catch BackupMismatch.different(let seq) {
      throw BackupInterface.Older(
        backup: Int(seq), here: Int(last),
        message:
          "Up to position \(seq) the record here is another than the one in the backup, which "
          + "stays as it is. To look: kith verify. To copy what is here: name a new file")
    }
  }

  private static func base(
    _ parameters: Method.Parameters
  ) throws -> (identity: LogIdentity, end: BackupEnd)? {
    guard let first = parameters.header, let last = parameters.end else { return nil }
    guard case .header(let identity)? = BackupLine(first) else {
      throw BackupInterface.Unusable(line: 1, message: BackupLine.fault(inFirst: first))
    }
    guard case .end(let end)? = BackupLine(last) else {
      throw BackupInterface.Unusable(
        line: 0,
        message: "It ends in the middle: what came after that was cut off. Name another file.")
    }
    return (identity, end)
  }
}

extension Services {
  /// The date and the time by the clocks here, for names of files: "20261126-091233".
  var stamp: String { Wording(now: now, zone: machineZone.name, zones: zones).stamp }
}

extension Wording {
  /// Now, for names of files: "20261126-091233".
  var stamp: String {
    moment(now).civil.filter { $0 != "-" && $0 != ":" }.replacing("T", with: "-")
  }
}
