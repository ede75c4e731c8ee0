import Crypto

/// What a checkpoint says: which heads the streams of a log had at a place, and when that was signed.
package struct CheckpointStatement: Hashable, Sendable {
  package var log: LogID
  package var epoch: Int64
  package var seq: Int64
  /// When it was signed, in milliseconds since 1970-01-01T00:00:00Z.
  package var recordedAt: Int64
  /// The Merkle root over the heads at `seq`.
  package var root: Digest32

  package init(log: LogID, epoch: Int64, seq: Int64, recordedAt: Int64, root: Digest32) {
    self.log = log
    self.epoch = epoch
    self.seq = seq
    self.recordedAt = recordedAt
    self.root = root
  }

  /// The bytes that are signed: "kith checkpoint 1" ‖ log 16 ‖ epoch 8 ‖ seq 8 ‖ recordedAt 8 ‖ root 32.
  package var bytes: [UInt8] {
    var bytes = [UInt8]("kith checkpoint 1".utf8)
    bytes.append(bigEndian: log.high)
    bytes.append(bigEndian: log.low)
    bytes.append(bigEndian: epoch)
    bytes.append(bigEndian: seq)
    bytes.append(bigEndian: recordedAt)
    bytes.append(root)
    return bytes
  }
}

/// A statement with who signed it, as the `signature` column holds it beside `seq` and `root`:
/// epoch 8 ‖ recordedAt 8 ‖ public key 32 ‖ Ed25519 signature 64.
package struct SignedCheckpoint: Hashable, Sendable {
  package var statement: CheckpointStatement
  /// The Ed25519 public key, 32 bytes.
  package var publicKey: [UInt8]
  /// 64 bytes.
  package var signature: [UInt8]

  package init(statement: CheckpointStatement, publicKey: [UInt8], signature: [UInt8]) {
    self.statement = statement
    self.publicKey = publicKey
    self.signature = signature
  }

  /// Reads what a log holds; nil when it has not the form.
  package init?(_ stored: LogCheckpoint, log: LogID) {
    let bytes = stored.signature
    guard bytes.count == 112 else { return nil }
    func number(_ range: Range<Int>) -> Int64 {
      Int64(bitPattern: UInt64(bigEndianBytes: bytes[range]))
    }
    statement = CheckpointStatement(
      log: log, epoch: number(0..<8), seq: stored.seq, recordedAt: number(8..<16),
      root: stored.root)
    publicKey = Array(bytes[16..<48])
    signature = Array(bytes[48...])
  }

  /// As a log holds it.
  package var stored: LogCheckpoint {
    var bytes: [UInt8] = []
    bytes.append(bigEndian: statement.epoch)
    bytes.append(bigEndian: statement.recordedAt)
    return LogCheckpoint(
      seq: statement.seq, root: statement.root, signature: bytes + publicKey + signature)
  }

  /// Whether the signature is of this statement and by that key. It says nothing of whose key it is.
  package var isSigned: Bool {
    // A key that is none has signed nothing.
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    return key.isValidSignature(signature, for: statement.bytes)
  }
}
