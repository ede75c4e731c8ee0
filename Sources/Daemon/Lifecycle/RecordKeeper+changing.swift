import ControlAPI
import Logging
import Vault

extension RecordKeeper {
  /// Has the key come from elsewhere.
  ///
  /// - Throws: `org.kith.Keys.WrongKey` when the passphrase until now is another.
  func change(to origin: KeyOrigin, _ given: GivenKey?, current: String?) async throws {
    try await alone { keeper in
      let services = try await keeper.desk.services()
      if services.vault.origin == .passphrase {
        guard let current else {
          throw DaemonInterface.Invalid(
            parameter: "current", message: "To change the key the passphrase until now is needed.")
        }
        _ = try await keeper.checked(.passphrase(current), services.vault)
      }
      try await services.vault.changeKey(to: try keeper.newKey(origin, given))
      await services.keepPlanInput()
      keeper.logger.notice("the record's key has been changed")
      keeper.armLock()
    }
  }

  private func newKey(_ origin: KeyOrigin, _ given: GivenKey?) throws -> NewKey {
    switch (origin, given) {
    case (.file, _): return .file
    case (.passphrase, .passphrase(let text)?): return try newPassphrase(text)
    case (.keyring, .secret(let text)?):
      guard let secret = KeySecret.keyring(text) else {
        throw DaemonInterface.Invalid(
          parameter: "secret", message: "A secret is 64 hexadecimal digits.")
      }
      return .keyring(secret: secret)
    case (.credential, _):
      guard let credential else {
        throw DaemonInterface.Invalid(
          parameter: "to",
          message: "systemd hands kithd no credential kith.key of 16 to 4096 bytes. "
            + "docs/locking.md says how it does.")
      }
      return .credential(secret: credential)
    case (.passphrase, _):
      throw DaemonInterface.Invalid(parameter: "passphrase", message: "A passphrase is needed.")
    case (.keyring, _):
      throw DaemonInterface.Invalid(parameter: "secret", message: "A secret is needed.")
    }
  }

  /// The fewest characters of a passphrase.
  private static var shortest: Int { 8 }

  func newPassphrase(_ text: String) throws -> NewKey {
    guard text.count >= Self.shortest, text.utf8.count <= 1024 else {
      throw DaemonInterface.Invalid(
        parameter: "passphrase",
        message: "A passphrase has at least \(Self.shortest) characters, and at most 1024 bytes. "
          + "Five words that do not belong together are a good one.")
    }
    let derivation = PassphraseDerivation(cost: cost)
    return .passphrase(secret: try derivation.secret(from: Array(text.utf8)), derivation)
  }

  /// Makes a new key from the same source.
  func rotate() async throws {
    try await alone { keeper in
      try await keeper.desk.services().vault.rotateKey()
      keeper.logger.notice("the record's key has been made anew")
    }
  }
}
