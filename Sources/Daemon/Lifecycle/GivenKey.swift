/// What somebody gives to open the record.
enum GivenKey: Sendable {
  case passphrase(String)
  /// What the keyring keeps.
  case secret(String)
  /// Nothing: systemd hands it over.
  case nothing

  init(passphrase: String?, secret: String?) {
    if let passphrase {
      self = .passphrase(passphrase)
    } else if let secret {
      self = .secret(secret)
    } else {
      self = .nothing
    }
  }
}
