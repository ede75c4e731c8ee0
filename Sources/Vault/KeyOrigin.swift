/// Where the key comes from that wraps the record's keys. The names are stored and must never change.
package enum KeyOrigin: String, Sendable, Hashable, CaseIterable {
  /// A file beside the settings.
  case file
  /// What the person knows.
  case passphrase
  /// What systemd hands to the service.
  case credential
  /// The keyring of the person's desktop.
  case keyring
}
