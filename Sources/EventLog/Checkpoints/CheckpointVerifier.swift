/// A checkpoint that does not fit the log in which it stands.
package struct CheckpointFault: Error, Hashable, Sendable {
  package enum Check: Hashable, Sendable {
    /// The streams had other heads at its place than were signed: entries were rewritten.
    case root
    /// The signature is not of what it says.
    case signature
    /// It was signed by somebody else's key.
    case signer
    /// The log ends before its place: entries were cut off. `end` is where it ends.
    case beyondEnd(end: Int64)
    /// The log has no checkpoints, though it has had some.
    case none
  }

  package var seq: Int64
  /// When it was signed, in milliseconds since 1970; nil where that cannot be read.
  package var recordedAt: Int64?
  package var check: Check

  package init(seq: Int64, recordedAt: Int64?, check: Check) {
    self.seq = seq
    self.recordedAt = recordedAt
    self.check = check
  }
}

/// Verifies the chains of a log and its checkpoints together, page by page.
package struct CheckpointVerifier: Sendable {
  package private(set) var chain: ChainVerifier
  /// How many checkpoints were found good.
  package private(set) var count = 0
  /// The last good one.
  package private(set) var last: SignedCheckpoint?
  private var waiting: ArraySlice<LogCheckpoint>
  private let log: LogID
  private let signer: [UInt8]?

  /// - Parameters:
  ///   - log: the name of the log.
  ///   - checkpoints: all of it, in the order of their places.
  ///   - signer: the public key that signs; nil when it is not known, and any that signed is taken.
  package init(log: LogID, checkpoints: [LogCheckpoint], signer: [UInt8]?) {
    self.log = log
    self.signer = signer
    chain = ChainVerifier(log: log)
    waiting = checkpoints[...]
  }

  /// Verifies the next events, and the checkpoints between them.
  ///
  /// - Throws: the first `ChainFault` or `CheckpointFault`.
  package mutating func verify(_ page: [StoredEvent]) throws {
    for stored in page {
      try settle(before: stored.seq)
      try chain.verify(stored)
    }
  }

  /// Verifies the checkpoints up to the end of the log.
  ///
  /// - Throws: the first `CheckpointFault`.
  package mutating func finish() throws(CheckpointFault) {
    let end = chain.heads.values.map(\.seq).max() ?? 0
    try settle(before: end + 1)
    guard let beyond = waiting.last else { return }
    throw CheckpointFault(
      seq: beyond.seq,
      recordedAt: SignedCheckpoint(beyond, log: log)?.statement.recordedAt,
      check: .beyondEnd(end: end))
  }

  private mutating func settle(before seq: Int64) throws(CheckpointFault) {
    while let stored = waiting.first, stored.seq < seq {
      let signed = try Self.signed(stored, log: log, by: signer)
      guard MerkleTree.root(of: chain.heads.values) == stored.root else {
        throw CheckpointFault(
          seq: stored.seq, recordedAt: signed.statement.recordedAt, check: .root)
      }
      waiting.removeFirst()
      count += 1
      last = signed
    }
  }

  /// The checkpoint, if it was signed by whom it should be.
  static func signed(_ stored: LogCheckpoint, log: LogID, by signer: [UInt8]?)
    throws(CheckpointFault) -> SignedCheckpoint
  {
    guard let signed = SignedCheckpoint(stored, log: log), signed.isSigned else {
      throw CheckpointFault(seq: stored.seq, recordedAt: nil, check: .signature)
    }
    guard signer.map({ $0 == signed.publicKey }) ?? true else {
      throw CheckpointFault(
        seq: stored.seq, recordedAt: signed.statement.recordedAt, check: .signer)
    }
    return signed
  }
}
