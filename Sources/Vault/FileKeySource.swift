package import Crypto
import PrivateStorage

/// A key in a file of mode 0600, by default `~/.config/kith/key`.
///
/// The file is two lines: `kith-key 1`, and the 32 bytes in hexadecimal. Whoever has it and a copy of
/// the data directory can read everything, where the record's key does not come from elsewhere: then
/// they can read when reminders came. It is made anew whenever the key is changed.
package struct FileKeySource: KeySource {
  private let path: String
  private let directory: String

  private static let header = "kith-key 1"

  /// Names the file by its absolute path.
  package init(path: String) {
    self.path = path
    directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// Where a key lies that is to take the place of the existing one.
  private var preparedPath: String { path + ".next" }

  package func existingKey() throws(VaultError) -> SymmetricKey? { try key(at: path) }

  package func preparedKey() throws(VaultError) -> SymmetricKey? { try key(at: preparedPath) }

  package func makeKey() throws(VaultError) -> SymmetricKey { try makeKey(at: path) }

  package func prepareKey() throws(VaultError) -> SymmetricKey {
    try discardPreparedKey()
    return try makeKey(at: preparedPath)
  }

  package func adoptPreparedKey() throws(VaultError) {
    do {
      // Where the file system writes in place nothing of the old key stays. Whenever the machine
      // stops from here on, the prepared one is found to be the right one.
      try PrivateFiles.overwrite(path)
      try PrivateFiles.move(preparedPath, to: path, in: directory)
    } catch {
      throw refused(error)
    }
  }

  package func discardPreparedKey() throws(VaultError) {
    do {
      // A draft is left where the machine stopped while a key was being written.
      for file in [preparedPath, preparedPath + ".new", path + ".new"] {
        try PrivateFiles.overwrite(file)
        try PrivateFiles.remove(file)
      }
    } catch {
      throw refused(error)
    }
  }

  private func key(at path: String) throws(VaultError) -> SymmetricKey? {
    let content: [UInt8]
    do {
      content = try PrivateFiles.read(path, limit: 256)
    } catch .missing {
      return nil
    } catch {
      throw refused(error)
    }
    let lines = String(decoding: content, as: UTF8.self).split(separator: "\n")
    guard lines.count == 2, lines[0] == Self.header, let bytes = [UInt8](hex: lines[1]),
      bytes.count == 32
    else {
      throw VaultError(
        .damagedKeyFile,
        "\(path) is not a key of Kith's or is damaged. Restore it from your backup of it. With a recovery"
          + " kit: move the file away, then kith restore --kit FILE")
    }
    return SymmetricKey(data: bytes)
  }

  package func restoreKey(_ key: SymmetricKey) throws(VaultError) { try keep(key, at: path) }

  private func makeKey(at path: String) throws(VaultError) -> SymmetricKey {
    let key = SymmetricKey(data: [UInt8].random(count: 32))
    try keep(key, at: path)
    return key
  }

  private func keep(_ key: SymmetricKey, at path: String) throws(VaultError) {
    let bytes = key.bytes
    do {
      try PrivateFiles.create(
        path, in: directory, content: [UInt8]("\(Self.header)\n\(bytes.hex)\n".utf8))
    } catch {
      throw refused(error)
    }
  }

  package var adviceWhenMissing: String {
    "The key file \(path) is missing, and without it nothing here can be read."
      + " Restore it from your backup of it, with mode 0600. With a recovery kit: kith restore --kit"
      + " FILE"
  }

  private func refused(_ refusal: FileRefusal) -> VaultError {
    switch refusal {
    case .openToOthers:
      VaultError(
        .unsafeKeyFile,
        "Others may use the key file \(path), so it is not used. Run: chmod 600 \(path)",
        cause: refusal)
    case .wrongOwner, .notPlain:
      VaultError(
        .unsafeKeyFile,
        "The key file \(path) is not a plain file of your own, so it is not used. Restore it from"
          + " your backup of it.", cause: refusal)
    case .missing, .system: VaultError(refusal, path: path)
    }
  }
}

extension [UInt8] {
  /// The bytes that `hex` spells with two digits each; nil when it spells none.
  init?(hex: Substring) {
    let digits = hex.map(\.hexDigitValue)
    guard digits.count.isMultiple(of: 2) else { return nil }
    self = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let upper = digits[index], let lower = digits[index + 1] else { return nil }
      append(UInt8(upper << 4 | lower))
    }
  }

  /// The bytes in lower-case hexadecimal, two digits each.
  fileprivate var hex: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
