import EventLog
import FlatJSON

extension CourseReader {
  /// Folds a stream that has no amendments.
  func foldPlain<State: PlainFold>(
    _ stream: StreamID, through position: Int64?, into state: inout State
  ) async throws {
    let head =
      if let position {
        try await store.head(of: stream, atOrBefore: position)
      } else {
        try await store.head(of: stream)
      }
    guard let head else { return }
    var next: Int64 = 1
    if let found = await snapshots.latest(
      stream, kind: State.kind, codeVersion: State.codeVersion, atOrBefore: head.version),
      // What cannot be read is folded anew.
      let known = try? FlatJSON.decode(State.self, from: found.bytes),
      try await store.read(stream, from: found.version, limit: 1).first?.event.hash
        == found.headHash
    {
      state = known
      next = found.version + 1
    }
    let start = next
    while next <= head.version {
      for event in try await page(stream, from: next, through: head.version) {
        next = event.version + 1
        if let body = event.body, let time = event.time { state.apply(body, at: time) }
      }
    }
    guard next - start >= 200, let bytes = try? FlatJSON.encode(state) else { return }
    await snapshots.save(
      StateSnapshot(
        stream: stream, kind: State.kind, codeVersion: State.codeVersion, version: head.version,
        position: head.seq, headHash: head.hash, bytes: bytes))
  }
}
