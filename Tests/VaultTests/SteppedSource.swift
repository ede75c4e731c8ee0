import Crypto
import Synchronization
import Vault

/// A key file whose changes can be looked at, or made to fail, step by step.
struct SteppedSource: KeySource {
  /// What has just been done, or is to be done now.
  enum Step: CaseIterable {
    /// The new key lies beside the old one.
    case prepared
    /// All keys are wrapped under the new one, the write-ahead log is cut off, and the new key is
    /// about to take the old one's place.
    case committed
    /// The new key has taken the old one's place.
    case adopted
  }

  private let file: FileKeySource
  private let reached: @Sendable (Step) throws -> Void

  init(_ file: FileKeySource, reached: @escaping @Sendable (Step) throws -> Void) {
    self.file = file
    self.reached = reached
  }

  var adviceWhenMissing: String { file.adviceWhenMissing }
  func existingKey() throws(VaultError) -> SymmetricKey? { try file.existingKey() }
  func restoreKey(_ key: SymmetricKey) throws(VaultError) { try file.restoreKey(key) }
  func makeKey() throws(VaultError) -> SymmetricKey { try file.makeKey() }
  func preparedKey() throws(VaultError) -> SymmetricKey? { try file.preparedKey() }
  func discardPreparedKey() throws(VaultError) { try file.discardPreparedKey() }

  func prepareKey() throws(VaultError) -> SymmetricKey {
    let key = try file.prepareKey()
    try look(.prepared)
    return key
  }

  func adoptPreparedKey() throws(VaultError) {
    try look(.committed)
    try file.adoptPreparedKey()
    try look(.adopted)
  }

  private func look(_ step: Step) throws(VaultError) {
    do {
      try reached(step)
    } catch let error as VaultError {
      throw error
    } catch {
      throw VaultError(.io, "The step failed: \(error)")
    }
  }
}

/// Something that is set once.
final class Flag: Sendable {
  private let state = Atomic(false)

  var isSet: Bool { state.load(ordering: .relaxed) }

  func set() { state.store(true, ordering: .relaxed) }
}
