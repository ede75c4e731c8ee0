import EventLog
import Journal

extension Services {
  /// Which of some entries without content did not lose it by an erasing, though the key that sealed it
  /// was never destroyed.
  ///
  /// - Parameter bodiless: entries that have none, under keys that are not destroyed.
  /// - Returns: those, in the same order.
  /// - Throws: when the record cannot be read, or is locked.
  func unexplained(_ bodiless: [EntryPlace]) async throws -> [EntryPlace] {
    if bodiless.isEmpty { return [] }
    // An erasing that is under way has dropped what it has not recorded yet.
    await journal.turn()
    var known = ErasedContent()
    if let erasure = try ErasureFile(directory: paths.data).read() { known.take(erasure) }
    for stream in Set(bodiless.map(\.stream)).union([Streams.profile]) {
      var version: Int64 = 0
      while true {
        let page = try await journal.reader.page(stream, from: version + 1, through: .max - 1)
        guard let last = page.last else { break }
        for opened in page { known.take(opened) }
        version = last.version
      }
    }
    return bodiless.filter { !known.explains($0) }
  }
}
