import Glibc
import PrivateStorage

/// The pages of an SQLite file and of the write-ahead log beside it, read without SQLite, which gives
/// up where a page that leads to others is damaged.
///
/// The layout is that of sqlite.org/fileformat2.html §1.2 and §4.
struct PageFile {
  /// Where a copy of a page lies.
  struct Place: Hashable, Sendable {
    var isInLog: Bool
    var offset: Int64
  }

  /// A file that is held open by all who share the value.
  private final class Descriptor {
    let file: OpenFile

    init(_ path: String, _ flags: CInt) throws(FileRefusal) {
      file = try OpenFile(path, flags: flags)
    }
  }

  /// A copy of a page in the write-ahead log.
  private struct Frame {
    var number: Int64
    var offset: Int64
  }

  let pageSize: Int
  /// The bytes of a page that hold anything.
  let usableSize: Int
  private let file: Descriptor
  private let log: Descriptor?
  private let pageCount: Int64
  /// All copies of pages in the write-ahead log, in its order.
  private let frames: [Frame]
  private let newest: [Int64: Int64]

  /// Opens `path`, and `path-wal` where there is one.
  ///
  /// - Throws: `FileRefusal` when the file cannot be read at all.
  init(_ path: String) throws(FileRefusal) {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    let wal = PrivateFiles.exists(path + "-wal") ? path + "-wal" : nil
    let (size, reserved, count) = try Self.shape(of: path, flags)
    let frames = if let wal { try Self.frames(of: wal, flags, pageSize: size) } else { [Frame]() }
    pageSize = size
    usableSize = size - reserved
    pageCount = count
    self.frames = frames
    newest = frames.reduce(into: [:]) { $0[$1.number] = $1.offset }
    file = try Descriptor(path, flags)
    log = if let wal { try Descriptor(wal, flags) } else { nil }
  }

  /// The size of a page, how much of it is reserved, and how many pages there are.
  private static func shape(
    of path: String, _ flags: CInt
  ) throws(FileRefusal) -> (size: Int, reserved: Int, count: Int64) {
    let file = try OpenFile(path, flags: flags)
    let head = try file.read(at: 0, count: 100)
    // A first page that is gone says nothing; every log of Kith's has SQLite's usual size.
    var size = 4096
    var reserved = 0
    if head.count == 100, head.starts(with: [UInt8]("SQLite format 3\u{0}".utf8)) {
      let stated = Int(head[16]) << 8 | Int(head[17])
      let read = stated == 1 ? 65_536 : stated
      if read >= 512, read & (read - 1) == 0 {
        size = read
        reserved = Int(head[20]) <= 64 ? Int(head[20]) : 0
      }
    }
    return (size, reserved, (try file.length() + Int64(size) - 1) / Int64(size))
  }

  /// The copies of pages in a write-ahead log. Whatever generation of it one is of: what it holds
  /// proves itself by its digests.
  private static func frames(
    of path: String, _ flags: CInt, pageSize: Int
  ) throws(FileRefusal) -> [Frame] {
    let log = try OpenFile(path, flags: flags)
    let end = try log.length()
    var frames: [Frame] = []
    var offset: Int64 = 32
    while offset + 24 + Int64(pageSize) <= end {
      let number = try log.read(at: offset, count: 4)
      frames.append(Frame(number: Int64(UInt64(bigEndianBytes: number)), offset: offset + 24))
      offset += 24 + Int64(pageSize)
    }
    return frames
  }

  /// Calls `body` with every copy of every page.
  ///
  /// - Throws: what reading or `body` throws.
  func forEach(_ body: (_ page: [UInt8], _ isFirst: Bool, _ place: Place) throws -> Void) throws {
    for number in 0..<pageCount {
      let place = Place(isInLog: false, offset: number * Int64(pageSize))
      if let page = try page(at: place) { try body(page, number == 0, place) }
    }
    for frame in frames {
      let place = Place(isInLog: true, offset: frame.offset)
      if let page = try page(at: place) { try body(page, frame.number == 1, place) }
    }
  }

  /// The copies of page `number`, from 1, that there may be: the newest of the write-ahead log first.
  func copies(of number: Int64) throws(FileRefusal) -> [[UInt8]] {
    guard number >= 1 else { return [] }
    var copies: [[UInt8]] = []
    if let offset = newest[number], let page = try page(at: Place(isInLog: true, offset: offset)) {
      copies.append(page)
    }
    if number <= pageCount,
      let page = try page(at: Place(isInLog: false, offset: (number - 1) * Int64(pageSize)))
    {
      copies.append(page)
    }
    return copies
  }

  /// A copy of a page; one that was cut off is filled up with zeros, and nil when none of it is there
  /// or the disk does not give it.
  func page(at place: Place) throws(FileRefusal) -> [UInt8]? {
    do throws(FileRefusal) {
      var page: [UInt8]
      if place.isInLog {
        guard let log else { return nil }
        page = try log.file.read(at: place.offset, count: pageSize)
      } else {
        page = try file.file.read(at: place.offset, count: pageSize)
      }
      guard !page.isEmpty else { return nil }
      page += [UInt8](repeating: 0, count: pageSize - page.count)
      return page
    } catch .system(_, EIO) {
      // A block that the disk has lost is what this is for.
      return nil
    }
  }
}
