import GRDB
import Glibc
import TestSupport
import Testing
import Vault

/// When the key file does and does not open the vault.
@Suite struct KeyFileTests {
  @Test func `the first opening makes the key file, for its owner alone`() throws {
    let place = try Place()
    _ = try place.open()
    #expect(try place.directory.mode("config/kith/key") == 0o600)
    #expect(try place.directory.mode("config/kith") == 0o700)
    #expect(try place.directory.mode("data/keys.db") == 0o600)
    #expect(try place.directory.mode("data") == 0o700)
    let text = String(decoding: try place.directory.read("config/kith/key"), as: UTF8.self)
    #expect(text.hasPrefix("kith-key 1\n"))
    #expect(text.utf8.count == 11 + 65)
    #expect(!place.directory.exists("config/kith/key.new"))
  }

  @Test func `a key file that is there already is used for a new vault`() throws {
    let place = try Place()
    try place.open().close()
    let text = try place.directory.read("config/kith/key")
    unlink(place.directory.path(of: "data/keys.db"))
    try place.open().close()
    #expect(try place.directory.read("config/kith/key") == text)
  }

  @Test func `a missing key beside keys is never replaced by a new one`() throws {
    let place = try Place()
    try place.open().close()
    unlink(place.keyFile)
    #expect(place.refusal() == .missingKey)
    #expect(!place.directory.exists("config/kith/key"))
    let error = #expect(throws: VaultError.self) { try place.open() }
    #expect(error?.message.contains("Restore it from your backup") == true)
    #expect(error?.message.contains("kith restore --kit FILE") == true)
  }

  @Test(arguments: [mode_t(0o640), 0o604, 0o660, 0o644])
  func `a key file that others may use is not used`(mode: mode_t) throws {
    let place = try Place()
    try place.open().close()
    chmod(place.keyFile, mode)
    #expect(place.refusal() == .unsafeKeyFile)
    chmod(place.keyFile, 0o600)
    #expect(place.refusal() == nil)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func `a key file of somebody else is not used`() throws {
    let place = try Place()
    try place.open().close()
    chown(place.keyFile, 12_345, 12_345)
    #expect(place.refusal() == .unsafeKeyFile)
    chown(place.keyFile, 0, 0)
    chown(place.directory.path(of: "data/keys.db"), 12_345, 12_345)
    #expect(place.refusal() == .wrongOwner)
  }

  @Test func `a link in the place of the key file is not followed`() throws {
    let place = try Place()
    try place.open().close()
    rename(place.keyFile, place.directory.path(of: "moved"))
    symlink(place.directory.path(of: "moved"), place.keyFile)
    #expect(place.refusal() == .unsafeKeyFile)
  }

  @Test func `another key opens nothing and changes nothing`() throws {
    let place = try Place()
    try place.open().close()
    let right = String(decoding: try place.directory.read("config/kith/key"), as: UTF8.self)
    let zeros = String(repeating: "0", count: 64)
    try place.directory.write("kith-key 1\n\(zeros)\n", to: "config/kith/key")
    chmod(place.keyFile, 0o600)
    #expect(place.refusal() == .wrongKey)
    try place.directory.write(right, to: "config/kith/key")
    chmod(place.keyFile, 0o600)
    #expect(place.refusal() == nil)
  }

  @Test(arguments: [
    "", "kith-key 1\n", "kith-key 2\n" + String(repeating: "0", count: 64) + "\n",
    "kith-key 1\n" + String(repeating: "0", count: 62) + "\n",
    "kith-key 1\n" + String(repeating: "g", count: 64) + "\n",
  ])
  func `a damaged key file is named as such`(text: String) throws {
    let place = try Place()
    try place.open().close()
    try place.directory.write(text, to: "config/kith/key")
    chmod(place.keyFile, 0o600)
    #expect(place.refusal() == .damagedKeyFile)
  }

  @Test func `a vault has one holder at a time`() throws {
    let place = try Place()
    let vault = try place.open()
    #expect(place.refusal() == .locked)
    try vault.close()
  }

  @Test func `what is not a vault, or a newer one, is left alone`() throws {
    let place = try Place()
    try place.open().close()
    try place.edit { try $0.execute(sql: "PRAGMA user_version=3") }
    #expect(place.refusal() == .newerFormat)
    try place.edit { try $0.execute(sql: "PRAGMA application_id=2") }
    #expect(place.refusal() == .notOurFile)
    try place.directory.write(String(repeating: "text ", count: 500), to: "data/keys.db")
    #expect(place.refusal() == .notOurFile)
  }

  @Test func `the settings of the file are the ones that durability needs`() throws {
    let place = try Place()
    let vault = try place.open()
    #expect(place.directory.exists("data/keys.db-wal"))
    #expect(!place.directory.exists("data/keys.db-shm"))
    try vault.close()
  }
}
