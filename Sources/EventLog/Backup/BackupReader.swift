/// Why a backup cannot be used: the line, from 1, and what is wrong with it, for people.
package struct BackupFault: Error, Hashable, Sendable {
  package var line: Int
  package var message: String
}

/// Reads a backup line by line and verifies all that can be verified without a key: every digest,
/// every chain, every checkpoint's root and signature, and the counts and the root at its ends.
package struct BackupReader: Sendable {
  /// Whose log it is; nil before the first line.
  package private(set) var identity: LogIdentity?
  /// The last end; nil before the first.
  package private(set) var end: BackupEnd?
  package private(set) var lastCheckpoint: SignedCheckpoint?
  /// Who signed its checkpoints: public keys of 32 bytes.
  package private(set) var signers: Set<[UInt8]> = []
  package private(set) var events = 0
  package private(set) var commands = 0
  package private(set) var checkpoints = 0
  /// How many bodies each key seals, by its number.
  package private(set) var bodies: [Int64: Int] = [:]
  private var chain = ChainVerifier(log: LogID(high: 0, low: 0))
  private var lastSeq: Int64 = 0
  private var line = 0
  /// Whether the last line was an end.
  private var isAtEnd = false

  package init() {}

  /// The heads of all streams so far.
  package var heads: [StreamID: StreamHead] { chain.heads }

  /// The place of the last event so far.
  package var seq: Int64 { lastSeq }

  /// Takes the next line.
  ///
  /// - Returns: what it is, verified.
  /// - Throws: `BackupFault`.
  package mutating func take(_ text: some StringProtocol) throws(BackupFault) -> BackupLine {
    line += 1
    guard let read = BackupLine(text) else {
      throw fault(line == 1 ? BackupLine.fault(inFirst: text) : "The line is damaged.")
    }
    if case .header(let header) = read { try begin(header) } else { try take(read) }
    return read
  }

  /// Says that there are no more lines.
  ///
  /// - Throws: `BackupFault` when the file does not end where a run did.
  package func finish() throws(BackupFault) -> BackupEnd {
    guard let end, isAtEnd else {
      throw BackupFault(
        line: line, message: "The file ends in the middle: what came after that was cut off.")
    }
    return end
  }

  private mutating func begin(_ header: LogIdentity) throws(BackupFault) {
    guard line == 1 else { throw fault("A second backup begins in the middle.") }
    guard header.format == HashChain.format else {
      throw fault(BackupLine.newerFormat)
    }
    identity = header
    chain = ChainVerifier(log: header.id)
  }

  private mutating func take(_ read: BackupLine) throws(BackupFault) {
    guard let identity else { throw fault("This is not a backup of Kith's.") }
    isAtEnd = false
    switch read {
    case .header: break
    case .event(let stored):
      do {
        try chain.verify(stored)
      } catch {
        throw fault("The entry at position \(stored.seq) is not what was written.")
      }
      if stored.body != nil { bodies[stored.keyRef, default: 0] += 1 }
      lastSeq = stored.seq
      events += 1
    case .command(let record):
      guard record.firstSeq >= 1, record.lastSeq <= lastSeq else {
        throw fault("It names entries that are not here.")
      }
      commands += 1
    case .checkpoint(let stored): try take(stored, identity)
    case .end(let found):
      let expected = BackupEnd(
        seq: lastSeq, events: events, commands: commands, checkpoints: checkpoints,
        root: MerkleTree.root(of: chain.heads.values), writtenAt: found.writtenAt)
      guard found == expected else {
        throw fault("What stands before it is not all that was written.")
      }
      end = found
      isAtEnd = true
    }
  }

  private mutating func take(_ stored: LogCheckpoint, _ identity: LogIdentity)
    throws(BackupFault)
  {
    guard let signed = SignedCheckpoint(stored, log: identity.id), signed.isSigned,
      stored.seq <= lastSeq
    else { throw fault("The signature of the checkpoint is not of what it says.") }
    guard MerkleTree.root(of: chain.heads.values) == stored.root else {
      throw fault("The entries up to position \(stored.seq) are not those that were signed.")
    }
    lastCheckpoint = signed
    signers.insert(signed.publicKey)
    checkpoints += 1
  }

  private func fault(_ message: String) -> BackupFault {
    BackupFault(line: line, message: message)
  }
}
