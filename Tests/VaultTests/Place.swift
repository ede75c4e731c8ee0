import GRDB
import Glibc
import TestSupport
import Vault

/// A place for a vault and its key file, for one test.
struct Place {
  let directory: TemporaryDirectory
  var data: String { directory.path(of: "data") }
  var keyFile: String { directory.path(of: "config/kith/key") }

  init() throws { directory = try TemporaryDirectory() }

  func open() throws(VaultError) -> KeyVault {
    try KeyVault.open(directory: data, keySource: FileKeySource(path: keyFile))
  }

  /// The code with which opening fails; nil when it does not.
  func refusal() -> VaultError.Code? {
    do {
      _ = try open()
      return nil
    } catch {
      return error.code
    }
  }

  /// Runs `body` on a connection of its own, while no vault holds the file.
  func edit(_ body: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: data + "/keys.db")
    try queue.inDatabase(body)
    try queue.close()
  }

  func wrapped(ref: Int64) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try edit { db in
      let row = try Row.fetchOne(db, sql: "SELECT wrapped FROM key WHERE ref = ?", arguments: [ref])
      bytes = try row?.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } } ?? []
    }
    return bytes
  }

  /// All that is stored of wrapping keys and what they wrap, while no vault holds the file.
  func wrapping() throws -> [[UInt8]] {
    try ["data/keys.db", "data/keys.db-wal"].filter(directory.exists).map(directory.read)
  }

  /// Copies all files as they are to another place, as a machine that stops now would leave them.
  func copyFiles(to other: Place) throws {
    mkdir(other.data, 0o700)
    mkdir(other.directory.path(of: "config"), 0o700)
    mkdir(other.directory.path(of: "config/kith"), 0o700)
    for name in [
      "data/keys.db", "data/keys.db-wal", "config/kith/key", "config/kith/key.next",
    ] where directory.exists(name) {
      try other.directory.write(try directory.read(name), to: name)
      chmod(other.directory.path(of: name), 0o600)
    }
  }

  /// Whether any file of the vault holds `bytes`.
  func contains(_ bytes: [UInt8]) throws -> Bool {
    try ["data/keys.db", "data/keys.db-wal"].contains { name in
      guard directory.exists(name) else { return false }
      return search(try directory.read(name), bytes)
    }
  }

  private func search(_ text: [UInt8], _ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, text.count >= bytes.count else { return false }
    return text.indices.dropLast(bytes.count - 1).contains { index in
      text[index] == first && text[index..<(index + bytes.count)].elementsEqual(bytes)
    }
  }
}
