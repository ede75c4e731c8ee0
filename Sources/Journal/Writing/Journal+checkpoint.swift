import Domain
package import EventLog
import Vault

/// Signed statements about all heads: after every thousandth entry, and with the first entry after a
/// day without one. Nothing is woken for it.
extension Journal {
  /// How many entries there may be without a checkpoint.
  package static let entriesToCheckpoint: Int64 = 1_000
  /// After how many milliseconds the next entry brings one.
  package static let millisecondsToCheckpoint: Int64 = 24 * 3600 * 1000

  /// Signs what the log has come to, unless that is signed already.
  ///
  /// - Returns: the checkpoint; nil for an empty log.
  /// - Throws: `VaultError` or `EventLogError`.
  package func checkpoint() async throws -> SignedCheckpoint? {
    await takeTurn()
    defer { giveTurn() }
    let head = try await store.head()
    guard head > 0 else { return nil }
    if let last = try await store.lastCheckpoint(), last.seq == head {
      return SignedCheckpoint(last, log: store.identity.id)
    }
    return try await sign(at: head)
  }

  /// Signs where it is time to, once what is signed is on disk. The caller has the turn.
  func signNowAndThen() async {
    // What cannot be signed now, since the keys or the disk do not let it, is signed with a later
    // entry; whoever recorded this one is not held up by it.
    do {
      let head = register.position
      let last = try await lastSigned()
      let now = clock().milliseconds
      guard
        head - last.seq >= Self.entriesToCheckpoint
          || now - last.at >= Self.millisecondsToCheckpoint
      else { return }
      _ = try await sign(at: head)
    } catch {
      signed = nil
    }
  }

  private func lastSigned() async throws -> (seq: Int64, at: Int64) {
    if let signed { return signed }
    guard let stored = try await store.lastCheckpoint() else { return (0, .min / 2) }
    let at = SignedCheckpoint(stored, log: store.identity.id)?.statement.recordedAt ?? .min / 2
    signed = (stored.seq, at)
    return (stored.seq, at)
  }

  private func sign(at head: Int64) async throws -> SignedCheckpoint {
    let now = clock().milliseconds
    let statement = CheckpointStatement(
      log: store.identity.id, epoch: store.identity.epoch, seq: head, recordedAt: now,
      root: MerkleTree.root(of: try await store.allHeads()))
    let signature = try await vault.sign(statement.bytes, now: now)
    let checkpoint = SignedCheckpoint(
      statement: statement, publicKey: signature.publicKey, signature: signature.bytes)
    try await store.record(checkpoint.stored)
    signed = (head, now)
    return checkpoint
  }
}
