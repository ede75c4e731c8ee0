import Domain
import EventLog

/// A line that is not known yet, and which of its batch it is.
struct NewLine {
  var index: Int
  var line: ExportedLine
}

/// A batch of imported entries in the making.
struct ImportDraft {
  var heads: [StreamID: (version: Int64, hash: Digest32)] = [:]
  /// By id, for amendments to entries of the same batch.
  var versions: [EntryID: Int64] = [:]
  var events: [SealedEvent] = []
  var bodies: [EventBody] = []
  private var expected: [StreamID: Int64] = [:]

  var batch: AppendBatch { AppendBatch(expected: expected, events: events) }

  mutating func begin(_ stream: StreamID, at head: StreamHead?) {
    heads[stream] = (head?.version ?? 0, head?.hash ?? .zero)
    expected[stream] = head?.version ?? 0
  }

  mutating func add(_ event: SealedEvent, _ body: EventBody) {
    heads[event.stream] = (event.version, event.hash)
    versions[event.id] = event.version
    events.append(event)
    bodies.append(body)
  }
}

extension EventBody {
  /// The body with an amendment that is about the entry of that number; itself when it is none.
  func about(_ version: Int64?) -> Self {
    guard let version, case .amendment(let amendment) = payload else { return self }
    var body = self
    body.payload = .amendment(amendment.about(EntryNumber(number: Int(version))))
    return body
  }
}

extension Amendment {
  fileprivate func about(_ target: EntryNumber) -> Self {
    switch self {
    case .corrected(_, let event, let occurredAt):
      .corrected(target, event, occurredAt: occurredAt)
    case .retracted: .retracted(target)
    }
  }
}

extension LineFault {
  init(differing id: EntryID) {
    self.init("Entry \(id) is here already and says something else; nothing was kept.")
  }
}
