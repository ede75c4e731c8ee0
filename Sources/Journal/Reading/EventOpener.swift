package import EventLog
package import Vault

/// Opens the bodies of stored events.
package struct EventOpener: Sendable {
  private let log: LogID
  private let vault: KeyVault

  package init(log: LogID, vault: KeyVault) {
    self.log = log
    self.vault = vault
  }

  /// - Throws: `JournalError.storage` when a body does not open or a key is not known, and
  ///   `UnknownEvent` for an entry of a later Kith.
  package func open(_ page: [StoredEvent]) async throws -> [OpenedEvent] {
    var opened: [OpenedEvent] = []
    opened.reserveCapacity(page.count)
    for stored in page { opened.append(try await open(stored)) }
    return opened
  }

  package func open(_ stored: StoredEvent) async throws -> OpenedEvent {
    guard let sealed = stored.body else { return OpenedEvent(stored: stored, body: nil) }
    let key: KeyState
    if let cached = vault.cachedKey(ref: stored.keyRef) {
      key = .available(cached)
    } else {
      key = try await vault.key(ref: stored.keyRef)
    }
    switch key {
    case .destroyed: return OpenedEvent(stored: stored, body: nil)
    case .unknown:
      throw JournalError.storage(
        reason: "missingKey",
        advice: "A key of this record is not in keys.db. Bring keys.db back from where the record "
          + "came from.", isFatal: false)
    case .available(let key):
      let data = HashChain.associatedData(log: log, header: stored.header)
      let bytes = try Seal.open(sealed, key: key, associatedData: data)
      return OpenedEvent(stored: stored, body: try EventBody(bytes: bytes))
    }
  }
}
