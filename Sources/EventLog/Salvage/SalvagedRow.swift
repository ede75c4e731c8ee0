extension LogSalvage {
  /// What a record of the file is, by the form of its values: each table and index of `log.db` has
  /// one of its own.
  enum Row {
    case event(seq: Int64)
    case meta(LogIdentity)
    /// Of the index of ids.
    case entry(EntryID, seq: Int64)
    /// Of the index of streams.
    case stream(StreamID, version: Int64, seq: Int64)
    case command(CommandRecord)
    case checkpoint(LogCheckpoint)

    /// Nil for whatever else there is.
    init?(_ values: [CellValue], rowID: Int64?, isWhole: Bool) {
      if let rowID {
        self.init(table: values, rowID: rowID, isWhole: isWhole)
      } else {
        self.init(index: values)
      }
    }

    private init?(table values: [CellValue], rowID: Int64, isWhole: Bool) {
      switch values.count {
      // A long body lies on other pages, so that it is not among the values here.
      case 9 where !isWhole, 10:
        guard rowID > 0, values[0] == .null, values[1].blob?.count == 16 else { return nil }
        self = .event(seq: rowID)
      case 4:
        guard rowID == 1, let log = values[1].blob.flatMap({ LogID(bytes: $0) }),
          let epoch = values[2].integer, epoch > 0, let format = values[3].integer,
          let format = UInt32(exactly: format)
        else { return nil }
        self = .meta(LogIdentity(id: log, epoch: epoch, format: format))
      case 3:
        guard rowID > 0, let root = values[1].blob.flatMap({ Digest32(bytes: $0) }),
          let signature = values[2].blob
        else { return nil }
        self = .checkpoint(LogCheckpoint(seq: rowID, root: root, signature: signature))
      default: return nil
      }
    }

    private init?(index values: [CellValue]) {
      guard let first = values.first?.blob, first.count == 16, values.count > 1,
        let second = values[1].integer, second > 0
      else { return nil }
      switch values.count {
      case 2:
        guard let id = EntryID(bytes: first) else { return nil }
        self = .entry(id, seq: second)
      case 3:
        guard let stream = StreamID(bytes: first), let seq = values[2].integer, seq > 0 else {
          return nil
        }
        self = .stream(stream, version: second, seq: seq)
      case 4:
        guard let id = CommandID(bytes: first), let last = values[2].integer,
          let digest = values[3].blob.flatMap({ Digest32(bytes: $0) })
        else { return nil }
        self = .command(CommandRecord(id: id, firstSeq: second, lastSeq: last, digest: digest))
      default: return nil
      }
    }
  }
}
