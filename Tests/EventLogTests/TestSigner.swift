import Crypto
import EventLog

/// Signs checkpoints with a key that a test can repeat.
struct TestSigner {
  private let key: Curve25519.Signing.PrivateKey

  static let first = TestSigner(filledWith: 1)
  static let other = TestSigner(filledWith: 2)

  private init(filledWith byte: UInt8) {
    // Any 32 bytes are such a key.
    guard
      let key = try? Curve25519.Signing.PrivateKey(
        rawRepresentation: [UInt8](repeating: byte, count: 32))
    else { preconditionFailure("a key of 32 bytes was refused") }
    self.key = key
  }

  var publicKey: [UInt8] { [UInt8](key.publicKey.rawRepresentation) }

  func sign(_ statement: CheckpointStatement) throws -> SignedCheckpoint {
    SignedCheckpoint(
      statement: statement, publicKey: publicKey,
      signature: [UInt8](try key.signature(for: statement.bytes)))
  }
}

extension Sequence<StoredEvent> {
  /// The heads of the streams after these events.
  var heads: [StreamHead] {
    var heads: [StreamID: StreamHead] = [:]
    for stored in self {
      heads[stored.stream] = StreamHead(
        stream: stored.stream, version: stored.version, seq: stored.seq, hash: stored.event.hash)
    }
    return Array(heads.values)
  }
}

/// Events of three streams in turn, as a log has them, with a checkpoint after every tenth.
struct SampleLog {
  var identity = LogIdentity(id: LogID(high: 7, low: 7))
  var events: [StoredEvent] = []
  var commands: [CommandRecord] = []
  var checkpoints: [LogCheckpoint] = []

  /// - Parameters:
  ///   - count: how many events.
  ///   - bodyLength: how many bytes the body of the event at a place has.
  /// - Throws: when nothing can be signed.
  init(count: Int, bodyLength: (Int) -> Int = { 20 + $0 % 50 }) throws {
    var writer = ChainWriter(log: identity.id)
    for index in 1...count {
      let body = (0..<bodyLength(index)).map { UInt8(truncatingIfNeeded: index * 31 + $0 * 7) }
      let event = writer.event(
        .numbered(UInt64(index % 3)), at: 1_764_000_000_000 + Int64(index) * 60_000, body: body)
      events.append(StoredEvent(seq: Int64(index), event: event))
      commands.append(
        CommandRecord(
          id: CommandID(high: 9, low: UInt64(index)), firstSeq: Int64(index),
          lastSeq: Int64(index), digest: .zero))
      if index.isMultiple(of: 10) {
        let statement = CheckpointStatement(
          log: identity.id, epoch: 1, seq: Int64(index), recordedAt: Int64(index),
          root: MerkleTree.root(of: events.heads))
        checkpoints.append(try TestSigner.first.sign(statement).stored)
      }
    }
  }

  /// The log as a store in `directory`.
  func store(in directory: String) async throws -> SQLiteEventStore {
    let store = try SQLiteEventStore.open(
      directory: directory, creating: identity, ballastBytes: 4096)
    for start in stride(from: 0, to: events.count, by: 100) {
      let part = events[start..<min(start + 100, events.count)]
      _ = try await store.append(
        AppendBatch(
          part.map(\.event),
          commands: part.enumerated().map { offset, stored in
            .init(
              id: commands[Int(stored.seq) - 1].id, events: offset..<(offset + 1), digest: .zero)
          }))
    }
    for checkpoint in checkpoints { try await store.record(checkpoint) }
    return store
  }
}
