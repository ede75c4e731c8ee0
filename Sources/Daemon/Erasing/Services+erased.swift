import EventLog
import Journal

extension Services {
  /// Which of some entries without content did not lose it by an erasing.
  ///
  /// - Parameter bodiless: entries that have none.
  /// - Returns: those, in the same order.
  /// - Throws: when the record cannot be read.
  func unexplained(_ bodiless: [EntryPlace]) async throws -> [EntryPlace] {
    let destroyed = try await vault.destroyedRefs()
    let bodiless = bodiless.filter { !destroyed.contains($0.keyRef) }
    if bodiless.isEmpty { return [] }
    // An erasing that is under way has dropped what it has not recorded yet.
    await journal.turn()
    var known = ErasedContent()
    if let erasure = try ErasureFile(directory: paths.data).read() { known.take(erasure) }
    let keys = KeysAtHand(vault: vault)
    for stream in Set(bodiless.map(\.stream)).union([Streams.profile]) {
      var version: Int64 = 0
      while true {
        let page = try await store.read(stream, from: version + 1, limit: EventPage.limit)
        guard let last = page.last else { break }
        for stored in page {
          switch await keys.open(stored, of: store.identity.id) {
          case .entry(let opened): known.take(opened)
          case .shut: known.takeUnopened(in: stream)
          case .empty: break
          }
        }
        version = last.version
      }
    }
    return bodiless.filter { !known.explains($0) }
  }
}
