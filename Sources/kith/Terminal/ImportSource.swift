import Glibc

/// The lines of an export, in batches that fit a call, read twice: once to check, once to keep.
struct ImportSource {
  struct Batch {
    /// The number of the first line in the file, from 1.
    var firstLine: Int
    var lines: [String]
  }

  /// The most lines of one call.
  static let maximumLines = 1000
  /// The most bytes of one call's lines: 448 KiB, so that escaping them stays under a frame.
  static let maximumBytes = 448 * 1024

  private let descriptor: Int32
  /// What it is called where something is wrong with it.
  private let name: String
  private var pending: [UInt8] = []
  /// How much of `pending` has been handed out.
  private var consumed = 0
  private var lineNumber = 1
  private var atEnd = false

  /// - Throws: a complaint when the file cannot be opened or read twice.
  init(_ path: String) throws {
    descriptor = path == "-" ? 0 : unsafe open(path, O_RDONLY | O_CLOEXEC)
    name = path == "-" ? "Standard input" : path
    if descriptor < 0 { throw Complaint(unreadable: path) }
    if lseek(descriptor, 0, SEEK_CUR) < 0 {
      throw Complaint(
        .usage,
        "An import reads its file twice, and this is a pipe. Write it to a file first.")
    }
  }

  mutating func rewind() throws {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw Complaint(.ioError, "\(name) could not be read again.")
    }
    pending = []
    consumed = 0
    lineNumber = 1
    atEnd = false
  }

  /// - Throws: a complaint when a line is longer than a call may be, or is not UTF-8.
  mutating func nextBatch() throws -> Batch? {
    var batch = Batch(firstLine: lineNumber, lines: [])
    var size = 0
    while batch.lines.count < Self.maximumLines, let line = try peekLine() {
      if size > 0, size + line.count > Self.maximumBytes { break }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw Complaint(
          .badData, "Line \(lineNumber) of \(name) is not valid UTF-8. Nothing was kept.")
      }
      consume(line.count)
      size += line.count
      batch.lines.append(text)
      lineNumber += 1
    }
    return batch.lines.isEmpty ? nil : batch
  }

  private mutating func peekLine() throws -> [UInt8]? {
    var searched = consumed
    while true {
      if let end = pending[searched...].firstIndex(of: 0x0A) {
        return Array(pending[consumed..<end])
      }
      if atEnd { return consumed < pending.count ? Array(pending[consumed...]) : nil }
      if pending.count - consumed > Self.maximumBytes {
        throw Complaint(.badData, "Line \(lineNumber) of \(name) is longer than an entry can be.")
      }
      pending.removeFirst(consumed)
      consumed = 0
      searched = pending.count
      try fill()
    }
  }

  private mutating func consume(_ count: Int) {
    consumed = min(consumed + count + 1, pending.count)
  }

  private mutating func fill() throws {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    if count < 0 { throw Complaint(unreadable: name) }
    if count == 0 { atEnd = true }
    pending.append(contentsOf: buffer.prefix(count))
  }
}
