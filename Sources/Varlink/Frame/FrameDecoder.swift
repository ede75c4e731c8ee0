/// Cuts what a socket gives into messages: each ends with one NUL byte.
package struct FrameDecoder: Sendable {
  /// The most bytes of one message, without its NUL: 1 MiB.
  package static let standardLimit = 1 << 20

  private let limit: Int
  private var buffer: [UInt8] = []
  /// How much of the buffer is known to hold no NUL, or has been handed out.
  private var searched = 0
  private var start = 0

  package init(limit: Int = Self.standardLimit) { self.limit = limit }

  /// Whether a message has begun and not ended.
  package var isMidMessage: Bool { start < buffer.count }

  /// How many bytes it holds that have not been handed out.
  package var heldBytes: Int { buffer.count - start }

  package mutating func append(_ bytes: some Sequence<UInt8>) { buffer.append(contentsOf: bytes) }

  /// The next whole message, if there is one.
  ///
  /// - Returns: the message without its NUL; nil when more bytes are needed.
  /// - Throws: `FrameTooLong` when a message exceeds the limit.
  package mutating func next() throws(FrameTooLong) -> [UInt8]? {
    guard let end = buffer[max(searched, start)...].firstIndex(of: 0) else {
      searched = buffer.count
      if buffer.count - start > limit { throw FrameTooLong(limit: limit) }
      // Anew, so that the memory of a long message goes with it.
      if start > 0 { buffer = Array(buffer[start...]) }
      searched -= start
      start = 0
      return nil
    }
    if end - start > limit { throw FrameTooLong(limit: limit) }
    let frame = Array(buffer[start..<end])
    start = end + 1
    searched = start
    return frame
  }
}

/// A message is longer than this side takes.
package struct FrameTooLong: Error, Hashable, Sendable {
  /// In bytes.
  package var limit: Int
}
