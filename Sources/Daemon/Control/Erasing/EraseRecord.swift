import ControlAPI
import Domain
import EventLog
import Journal

/// Erases something for good.
enum EraseRecord: Verb {
  typealias Method = ErasingInterface.Erase

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let kind = try services.choice(ErasurePlan.Kind.self, parameters.kind, "kind") else {
      throw DaemonInterface.Invalid(parameter: "kind", message: "What is to be erased?")
    }
    if parameters.command?.at != nil {
      throw DaemonInterface.Invalid(parameter: "at", message: "Erasing happens now.")
    }
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    if let known = try await services.store.command(recording.id) {
      try await requireErasing(known, services)
      return try await reply(
        "That was erased already.", kind, known.lastSeq, isRepeated: true, services)
    }
    let plan = ErasurePlan(
      services: services, kind: kind, name: parameters.name, course: parameters.command?.course,
      compacts: parameters.compact ?? false, command: recording.id)
    let outlook = kind == .person ? try await ErasureOutlook(plan) : nil
    let (erased, notices) = try await Eraser(services: services).erase(plan)
    var reply = try await reply(
      ErasingWords.done(erased.erasure), kind, erased.position, isRepeated: false, services)
    reply.receipt.notices = (outlook?.mentions.map(ErasingWords.on) ?? []) + notices
    reply.proof.keysDestroyed = erased.erasure.keys.count
    reply.proof.compacted = erased.compaction != nil
    reply.proof.rewrapped = notices.isEmpty
    return reply
  }

  /// That a command that is known erased something.
  ///
  /// - Throws: `JournalError.commandReused` when it was something else.
  private static func requireErasing(_ known: CommandRecord, _ services: Services) async throws {
    let page = try await services.store.readAll(after: known.firstSeq - 1, limit: 1)
    if let first = page.events.first, first.seq == known.firstSeq {
      switch try await services.journal.reader.opener.open(first).body?.payload {
      case .course(.erasing), .profile(.courseErased), .profile(.recordErased): return
      // The word of it went with what was erased later.
      case nil: return
      default: break
      }
    }
    throw JournalError.commandReused
  }

  /// What is said of the record as it is now.
  private static func reply(
    _ summary: String, _ kind: ErasurePlan.Kind, _ position: Int64, isRepeated: Bool,
    _ services: Services
  ) async throws -> Method.Reply {
    let check = try await RecordCheck(services)
    if let fault = check.fault {
      throw JournalError.storage(
        reason: "damagedLog",
        advice: "It is erased, but the record is not what was written, at position \(fault.seq). "
          + "See: kith verify", isFatal: false)
    }
    return Method.Reply(
      receipt: Receipt(
        summary: summary, notices: [], entries: [], position: Int(position), repeated: isRepeated),
      proof: ErasingInterface.Proof(
        checked: check.checked, streams: check.streams, erased: check.erased, keysDestroyed: 0,
        compacted: false, rewrapped: false),
      remains: ErasingWords.remains(
        kind, putAside: PutAside(directory: services.paths.data).paths))
  }
}
