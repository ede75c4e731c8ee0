import Varlink

/// However the bytes are cut on their way, the same messages come out, up to the same limit.
enum Framing {
  static func check(_ bytes: [UInt8]) throws(Finding) {
    guard bytes.count >= 2 else { return }
    let limit = Int(bytes[0])
    let piece = Int(bytes[1]) + 1
    let stream = bytes[2...]
    let expected = read(stream, limit: limit)
    for size in [piece, 1, stream.count + 1] {
      var decoder = FrameDecoder(limit: limit)
      let found = read(stream, in: size, &decoder)
      try Finding.unless(found == expected, "in pieces of \(size): \(found), not \(expected)")
      try Finding.unless(
        decoder.heldBytes <= limit + size, "\(decoder.heldBytes) bytes are kept, of \(limit)")
    }
  }

  private struct Messages: Equatable {
    var frames: [[UInt8]] = []
    var isTooLong = false
  }

  /// All at once, by the rule as it is written.
  private static func read(_ stream: ArraySlice<UInt8>, limit: Int) -> Messages {
    var messages = Messages()
    for part in stream.split(separator: 0, omittingEmptySubsequences: false) {
      if part.count > limit {
        messages.isTooLong = true
        return messages
      }
      messages.frames.append(Array(part))
    }
    // What stands behind the last NUL is no message yet.
    messages.frames.removeLast()
    return messages
  }

  private static func read(
    _ stream: ArraySlice<UInt8>, in size: Int, _ decoder: inout FrameDecoder
  ) -> Messages {
    var messages = Messages()
    var rest = stream
    while !rest.isEmpty {
      decoder.append(rest.prefix(size))
      rest = rest.dropFirst(size)
      do {
        while let frame = try decoder.next() { messages.frames.append(frame) }
      } catch {
        messages.isTooLong = true
        return messages
      }
    }
    return messages
  }
}
