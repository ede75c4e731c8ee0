/// A line of a backup, as docs/log-format.md describes them: a letter or word, then fields with one
/// blank between. Ids and digests are in hexadecimal, bodies in base 64, all else in decimal.
package enum BackupLine: Hashable, Sendable {
  /// The first line: whose log it is.
  case header(LogIdentity)
  case event(StoredEvent)
  case command(CommandRecord)
  case checkpoint(LogCheckpoint)
  /// The last line of what one run added.
  case end(BackupEnd)

  /// The line without its end.
  package var text: String {
    switch self {
    case .header(let identity):
      "kith-backup 1 \(identity.id.hex) \(identity.epoch) \(identity.format)"
    case .event(let stored): Self.text(stored)
    case .command(let record):
      "c \(record.id.hex) \(record.firstSeq) \(record.lastSeq) \(record.digest)"
    case .checkpoint(let checkpoint):
      "s \(checkpoint.seq) \(checkpoint.root) \(checkpoint.signature.hex)"
    case .end(let end):
      "end \(end.seq) \(end.events) \(end.commands) \(end.checkpoints) \(end.root) \(end.writtenAt)"
    }
  }

  /// Reads a line; nil when it is none.
  package init?(_ text: some StringProtocol) {
    let fields = String(text).split(separator: " ", omittingEmptySubsequences: false).map {
      String($0)
    }
    let line: Self? =
      switch (fields.first, fields.count) {
      case ("kith-backup", 5): Self.header(fields)
      case ("e", 11): Self.event(fields)
      case ("c", 5): Self.command(fields)
      case ("s", 4): Self.checkpoint(fields)
      case ("end", 7): Self.end(fields)
      default: nil
      }
    guard let line else { return nil }
    self = line
  }

  /// What is wrong with a first line that is none of a backup's, for people.
  package static func fault(inFirst text: some StringProtocol) -> String {
    let fields = text.split(separator: " ")
    guard fields.first == "kith-backup", let format = fields.dropFirst().first.flatMap({ Int($0) }),
      format > 1
    else { return "This is not a backup of Kith's." }
    return newerFormat
  }

  static let newerFormat = "It was written by a newer Kith. Install that one to read it."

  private static func text(_ stored: StoredEvent) -> String {
    let event = stored.event
    let body = event.body.map { $0.isEmpty ? "=" : Base64.text(of: $0) } ?? "-"
    return "e \(stored.seq) \(event.stream.hex) \(event.version) \(event.id.hex)"
      + " \(event.recordedAt) \(event.keyRef) \(event.bodyDigest) \(event.prev) \(event.hash)"
      + " \(body)"
  }

  private static func header(_ fields: [String]) -> Self? {
    guard fields[1] == "1", let log = LogID(hex: fields[2]), let epoch = Int64(fields[3]),
      epoch > 0, let format = UInt32(fields[4])
    else { return nil }
    return .header(LogIdentity(id: log, epoch: epoch, format: format))
  }

  private static func event(_ fields: [String]) -> Self? {
    guard let seq = Int64(fields[1]), let stream = StreamID(hex: fields[2]),
      let version = Int64(fields[3]), let id = EntryID(hex: fields[4]),
      let recordedAt = Int64(fields[5]), let keyRef = Int64(fields[6]),
      let bodyDigest = Digest32(hex: fields[7]), let prev = Digest32(hex: fields[8]),
      let hash = Digest32(hex: fields[9])
    else { return nil }
    var body: [UInt8]?
    switch fields[10] {
    case "-": body = nil
    case "=": body = []
    default:
      guard let bytes = Base64.bytes(of: fields[10]) else { return nil }
      body = bytes
    }
    let header = EventHeader(
      stream: stream, version: version, id: id, recordedAt: recordedAt, keyRef: keyRef)
    return .event(
      StoredEvent(
        seq: seq,
        event: SealedEvent(
          header: header, bodyDigest: bodyDigest, prev: prev, hash: hash, body: body)))
  }

  private static func command(_ fields: [String]) -> Self? {
    guard let id = CommandID(hex: fields[1]), let first = Int64(fields[2]),
      let last = Int64(fields[3]), let digest = Digest32(hex: fields[4])
    else { return nil }
    return .command(CommandRecord(id: id, firstSeq: first, lastSeq: last, digest: digest))
  }

  private static func checkpoint(_ fields: [String]) -> Self? {
    guard let seq = Int64(fields[1]), let root = Digest32(hex: fields[2]),
      let signature = [UInt8](hex: fields[3])
    else { return nil }
    return .checkpoint(LogCheckpoint(seq: seq, root: root, signature: signature))
  }

  private static func end(_ fields: [String]) -> Self? {
    guard let seq = Int64(fields[1]), let events = Int(fields[2]), let commands = Int(fields[3]),
      let checkpoints = Int(fields[4]), let root = Digest32(hex: fields[5]),
      let writtenAt = Int64(fields[6])
    else { return nil }
    return .end(
      BackupEnd(
        seq: seq, events: events, commands: commands, checkpoints: checkpoints, root: root,
        writtenAt: writtenAt))
  }
}

/// Where a run of a backup ended, and what the file holds up to there.
package struct BackupEnd: Hashable, Sendable {
  /// The place of the last event.
  package var seq: Int64
  /// How many events the file holds, and so on.
  package var events: Int
  package var commands: Int
  package var checkpoints: Int
  /// The Merkle root over the heads at `seq`.
  package var root: Digest32
  /// When the run was, in milliseconds since 1970-01-01T00:00:00Z.
  package var writtenAt: Int64

  package init(
    seq: Int64, events: Int, commands: Int, checkpoints: Int, root: Digest32, writtenAt: Int64
  ) {
    self.seq = seq
    self.events = events
    self.commands = commands
    self.checkpoints = checkpoints
    self.root = root
    self.writtenAt = writtenAt
  }
}

extension Digest32 {
  /// Makes a digest from 64 hexadecimal digits; nil for any other text.
  package init?(hex: String) {
    guard let bytes = [UInt8](hex: hex) else { return nil }
    self.init(bytes: bytes)
  }
}
