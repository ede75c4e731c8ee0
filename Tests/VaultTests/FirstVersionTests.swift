import Crypto
import Foundation
import GRDB
import Glibc
import TestSupport
import Testing
import Vault

/// Keys that the first version kept, in a file that it wrote.
@Suite struct FirstVersionTests {
  private func place() throws -> Place {
    let place = try Place()
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/v1")
    mkdir(place.data, 0o700)
    mkdir(place.directory.path(of: "config"), 0o700)
    mkdir(place.directory.path(of: "config/kith"), 0o700)
    for (file, name) in [("keys.db", "data/keys.db"), ("key", "config/kith/key")] {
      try place.directory.write(
        [UInt8](try Data(contentsOf: fixtures.appending(path: file))), to: name)
      chmod(place.directory.path(of: name), 0o600)
    }
    return place
  }

  @Test func `they open, and are of the second version from then on`() async throws {
    let place = try place()
    let vault = try place.open()
    #expect(vault.origin == .file)
    let records = try await vault.records()
    #expect(
      records.map(\.scope.kind.rawValue).sorted() == ["course", "notes", "person", "profile"])
    for record in records { #expect(try await vault.key(ref: record.ref).key != nil) }
    try vault.close()
    try place.edit { (db: Database) throws in
      #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 2)
      #expect(try String.fetchAll(db, sql: "SELECT role FROM kek") == ["record"])
    }
    let again = try place.open()
    for record in records { #expect(try await again.key(ref: record.ref).key != nil) }
  }

  @Test func `they are wrapped under a passphrase, and anew`() async throws {
    let place = try place()
    let vault = try place.open()
    let records = try await vault.records()
    let given = RecordSecret(size: .bits256)
    try await vault.changeKey(to: .keyring(secret: given))
    try await vault.rotateKey()
    try vault.close()
    let again = try place.open()
    #expect(again.isLocked)
    try await again.unlock(given)
    for record in records { #expect(try await again.key(ref: record.ref).key != nil) }
  }
}
