import Domain
import FlatJSON
import Reminders
import Snapshots
import Vault

extension Services {
  /// Whether the record's keys are not at hand.
  var isLocked: Bool { vault.isLocked }

  /// Keeps what reminders are planned from, without words, for the time in which the record is locked.
  /// Where nothing can lock it nothing is kept.
  ///
  /// - Parameter input: what they are planned from; read anew, if left out.
  func keepPlanInput(_ input: PlanInput? = nil) async {
    guard vault.origin != .file, !isLocked else { return }
    // What cannot be kept is not brought to mind while it is locked, and nothing else is lost.
    guard let input = await current(input),
      let bytes = try? FlatJSON.encode(input.withoutWords),
      let key = try? await vault.key(for: KeyScope(.ledgerCache), now: now.milliseconds)
    else { return }
    await cache.keepWaiting(bytes, key: key)
  }

  private func current(_ input: PlanInput?) async -> PlanInput? {
    if let input { return input }
    return try? await planInput()
  }

  /// What was kept when it was locked, as it is now; nil when there is nothing.
  func keptPlanInput() async -> PlanInput? {
    // What does not open is as good as nothing.
    guard let bytes = await cache.waiting(key: { try? await vault.key(ref: $0).key }),
      let input = try? FlatJSON.decode(PlanInput.self, from: bytes)
    else { return nil }
    return input.seen(at: now, zones)
  }
}
