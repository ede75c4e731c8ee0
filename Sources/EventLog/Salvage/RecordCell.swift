/// A value of a record in an SQLite file.
enum CellValue: Hashable {
  case null
  case integer(Int64)
  case blob([UInt8])
  case text([UInt8])

  var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
  var blob: [UInt8]? { if case .blob(let value) = self { value } else { nil } }
}

/// The records in the leaves of the trees of an SQLite file (sqlite.org/fileformat2.html §1.6, §2.1).
/// A damaged page gives fewer, or some that are none; none makes reading it stop.
struct RecordCell {
  /// The row's number; nil in an index.
  var rowID: Int64?
  var values: [CellValue]

  /// Where the payload of a cell stands.
  struct Payload {
    var rowID: Int64?
    var local: ArraySlice<UInt8>
    var length: Int
    /// The first page of the rest; 0 for none.
    var overflow: Int64
  }

  /// The payloads of all cells of a page that is a leaf, or an inner page of an index.
  static func payloads(of page: [UInt8], isFirst: Bool, usableSize: Int) -> [Payload] {
    let start = isFirst ? 100 : 0
    guard page.count >= start + 12 else { return [] }
    let kind = page[start]
    guard [0x0D, 0x0A, 0x02].contains(kind) else { return [] }
    let count = Int(page[start + 3]) << 8 | Int(page[start + 4])
    let pointers = start + (kind == 0x02 ? 12 : 8)
    var payloads: [Payload] = []
    for index in 0..<count {
      let pointer = pointers + 2 * index
      guard pointer + 1 < usableSize else { break }
      let offset = Int(page[pointer]) << 8 | Int(page[pointer + 1])
      if let payload = payload(in: page, at: offset, kind: kind, usableSize: usableSize) {
        payloads.append(payload)
      }
    }
    return payloads
  }

  private static func payload(
    in page: [UInt8], at offset: Int, kind: UInt8, usableSize: Int
  ) -> Payload? {
    var bytes = page[min(offset, usableSize)..<usableSize]
    if kind == 0x02 { bytes = bytes.dropFirst(4) }
    guard let stated = varint(&bytes), stated > 0, stated < 1 << 30 else { return nil }
    let length = Int(stated)
    var rowID: Int64?
    if kind == 0x0D {
      guard let number = varint(&bytes) else { return nil }
      rowID = number
    }
    let most = kind == 0x0D ? usableSize - 35 : (usableSize - 12) * 64 / 255 - 23
    let least = (usableSize - 12) * 32 / 255 - 23
    var local = length
    if length > most {
      local = least + (length - least) % (usableSize - 4)
      if local > most { local = least }
    }
    guard bytes.count >= local + (local < length ? 4 : 0) else { return nil }
    let number = local < length ? bytes.dropFirst(local).prefix(4) : []
    return Payload(
      rowID: rowID, local: bytes.prefix(local), length: length,
      overflow: Int64(UInt64(bigEndianBytes: number)))
  }

  /// Reads the values that lie wholly in `payload`; what is cut off is left out.
  static func values(of payload: ArraySlice<UInt8>) -> [CellValue] {
    var header = payload
    guard let size = varint(&header), size >= 1, size <= payload.count else { return [] }
    header = payload[header.startIndex..<(payload.startIndex + Int(size))]
    var content = payload.dropFirst(Int(size))
    var values: [CellValue] = []
    while !header.isEmpty {
      guard let kind = varint(&header), let value = value(of: kind, &content) else { break }
      values.append(value)
    }
    return values
  }

  private static func value(of kind: Int64, _ content: inout ArraySlice<UInt8>) -> CellValue? {
    let length: Int
    switch kind {
    case 0: return .null
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 1...4: length = Int(kind)
    case 5: length = 6
    case 6: length = 8
    case 12...: length = Int((kind - 12) / 2)
    default: return nil
    }
    guard content.count >= length else { return nil }
    let bytes = content.prefix(length)
    content = content.dropFirst(length)
    guard kind < 12 else {
      return kind.isMultiple(of: 2) ? .blob(Array(bytes)) : .text(Array(bytes))
    }
    let unsigned = UInt64(bigEndianBytes: bytes)
    let unused = UInt64(64 - 8 * length)
    return .integer(Int64(bitPattern: unsigned << unused) >> Int64(unused))
  }

  /// The next number of one to nine bytes; nil when the bytes end in it.
  static func varint(_ bytes: inout ArraySlice<UInt8>) -> Int64? {
    var value: UInt64 = 0
    for count in 1...9 {
      guard let byte = bytes.popFirst() else { return nil }
      if count == 9 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int64(bitPattern: value) }
    }
    return nil
  }
}
