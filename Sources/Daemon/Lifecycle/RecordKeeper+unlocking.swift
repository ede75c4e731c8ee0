import ControlAPI
import Domain
import Logging
import PrivateStorage
import Vault

extension RecordKeeper {
  /// Opens a locked record.
  ///
  /// - Throws: `org.kith.Keys.WrongKey`.
  func unlock(_ given: GivenKey) async throws {
    try await alone { keeper in
      guard case .locked(let services, _) = keeper.desk.current else {
        _ = try await keeper.desk.services(isUse: false)
        return
      }
      let vault = services.vault
      let secret = try await keeper.checked(given, vault)
      try await keeper.changeOver(services, .asked) { keeper in
        let vault = try keeper.openVault()
        try await vault.unlock(secret)
        return vault
      }
      keeper.logger.notice("the record is open")
      try await keeper.raiseCost(given)
    }
  }

  /// How the keys stand of a record that cannot be used, and is to be brought back.
  ///
  /// - Returns: where their key comes from and whether it is at hand; nil where no keys are here, or the
  ///   key file does not open them.
  func damagedStanding() async -> (origin: KeyOrigin, isLocked: Bool)? {
    // What is wrong with the keys is what the fault says.
    try? await alone { keeper in
      guard case .unavailable = keeper.desk.current, let vault = try keeper.openKeysAlone() else {
        return nil
      }
      defer { try? vault.close() }
      return (vault.origin, vault.isLocked && keeper.heldSecret == nil)
    }
  }

  /// Keeps what opens the keys of a record that cannot be used, until it has been brought back.
  ///
  /// - Throws: `org.kith.Keys.WrongKey`.
  func holdSecret(_ given: GivenKey) async throws {
    try await alone { keeper in
      guard let vault = try keeper.openKeysAlone() else { return }
      defer { try? vault.close() }
      keeper.heldSecret = try await keeper.checked(given, vault)
      keeper.logger.notice("the keys can be opened, for bringing the record back")
    }
  }

  /// What was asked of passphrases when this one was chosen may be less than what is now.
  private func raiseCost(_ given: GivenKey) async throws {
    guard case .passphrase(let text) = given, case .ready(let services) = desk.current,
      services.vault.passphrase?.cost.isLess(than: cost) == true
    else { return }
    try await services.vault.changeKey(to: try newPassphrase(text))
  }

  /// The secret that was given, if it is the right one. Each wrong one is answered later than the one
  /// before.
  func checked(_ given: GivenKey, _ vault: KeyVault) async throws -> RecordSecret {
    if failures > 0 { await surroundings.pause(Self.delay(after: failures)) }
    guard let secret = try secret(given, vault), vault.accepts(secret) else {
      failures += 1
      logger.notice("what was given does not open the record")
      throw KeysInterface.WrongKey(message: wrongKey(vault.origin))
    }
    failures = 0
    return secret
  }

  /// How long it takes after so many wrong ones in a row: a second, and each time twice as long, up to
  /// half a minute.
  static func delay(after failures: Int) -> Duration {
    .seconds(min(1 << min(failures - 1, 5), 30))
  }

  private func secret(_ given: GivenKey, _ vault: KeyVault) throws -> RecordSecret? {
    switch (vault.origin, given) {
    case (.passphrase, .passphrase(let text)):
      return try vault.passphrase?.secret(from: Array(text.utf8))
    case (.keyring, .secret(let text)): return KeySecret.keyring(text)
    case (.credential, _): return credential
    default:
      throw DaemonInterface.Invalid(
        parameter: vault.origin == .keyring ? "secret" : "passphrase",
        message: vault.origin == .keyring
          ? "The key is in the desktop's keyring. To open it from there: kith unlock"
          : "The record is opened by a passphrase. To give it: kith unlock")
    }
  }

  private func wrongKey(_ origin: KeyOrigin) -> String {
    switch origin {
    case .passphrase, .file: "That is not the passphrase. Each further try takes longer."
    case .keyring:
      "What the keyring keeps does not open this record. Unlock the keyring it was kept in."
    case .credential:
      "The credential kith.key is not there or does not open this record. See docs/locking.md."
    }
  }

  var credential: RecordSecret? {
    // One that cannot be read is not there.
    guard let credentials,
      let bytes = try? PrivateFiles.read(
        "\(credentials)/kith.key", limit: KeySecret.credentialSize.upperBound + 1)
    else { return nil }
    return KeySecret.credential(bytes)
  }
}
