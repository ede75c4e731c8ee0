import EventLog
import Journal
import Vault

/// What opens entries of a record: the keys that are here, open or not, and those of a kit.
struct KeysAtHand: Sendable {
  var vault: KeyVault?
  var kit: RecoveryKit?

  /// What an entry comes to.
  enum Opened: Sendable {
    case entry(OpenedEvent)
    /// It has no content, or its key was destroyed.
    case empty
    /// No key at hand opens it.
    case shut
  }

  /// Opens an entry, as far as that can be done.
  ///
  /// - Parameters:
  ///   - stored: the entry.
  ///   - log: of which log.
  /// - Returns: what it comes to. What opens and is not understood is shut: it is of a later Kith.
  func open(_ stored: StoredEvent, of log: LogID) async -> Opened {
    guard let sealed = stored.body else { return .empty }
    var key = kit?.key(ref: stored.keyRef)
    do {
      switch try await vault?.key(ref: stored.keyRef) {
      case .available(let found): key = found
      case .destroyed: return .empty
      case .unknown, nil: break
      }
    } catch {
      // A vault that is locked, or fails, opens nothing; a kit still may.
    }
    guard let key else { return .shut }
    do {
      let bytes = try Seal.open(
        sealed, key: key,
        associatedData: HashChain.associatedData(log: log, header: stored.header))
      return .entry(OpenedEvent(stored: stored, body: try EventBody(bytes: bytes)))
    } catch {
      return .shut
    }
  }
}
