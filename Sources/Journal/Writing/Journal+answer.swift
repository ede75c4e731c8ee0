import EventLog

/// Answers to commands that led to nothing new.
extension Journal {
  func answerUnchanged(_ draft: BatchDraft) async -> [PendingRequest] {
    for decided in draft.decided { await answerUnchanged(decided.pending) }
    return draft.repeats
  }

  /// Answers a command that changes nothing now; it may be one that was carried out before.
  func answerUnchanged(_ pending: PendingRequest) async {
    do {
      let known = try await recall(pending.request)
      let position = register.position
      pending.resume(
        returning: known ?? CommandOutcome(entries: [], position: position, isRepeated: false))
    } catch {
      pending.resume(throwing: JournalError(error))
    }
  }

  func answerKnown(_ draft: BatchDraft, _ record: CommandRecord) async -> [PendingRequest] {
    guard let index = draft.all.firstIndex(where: { $0.request.id == record.id }) else {
      return draft.all
    }
    var rest = draft.all
    let pending = rest.remove(at: index)
    do {
      let known = try await recall(pending.request)
      pending.resume(
        returning: known ?? CommandOutcome(entries: [], position: 0, isRepeated: true))
    } catch {
      pending.resume(throwing: JournalError(error))
    }
    return rest
  }
}
