import Crypto

/// All live keys of a record, in clear: what a backup does not have, and what opens it.
///
/// As text: `kith-kit 1 LOG TIME`, a line `key REF KIND STREAM SUBJECT CREATED KEY CHECK` for each (`-`
/// for none; the check is of the line before it), and `end COUNT DIGEST`, the SHA-256 of all lines before it, each with its end. Lines that
/// begin with `#` are for people and count for nothing.
package struct RecoveryKit: Sendable {
  /// A key with the number by which entries name it.
  struct Item: Sendable {
    var record: KeyRecord
    var key: SymmetricKey
  }

  /// The 16 bytes of the log's name.
  package var log: [UInt8]
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package var madeAt: Int64
  var items: [Item]

  /// How many keys it has.
  package var count: Int { items.count }
  /// The numbers of its keys.
  package var refs: Set<Int64> { Set(items.map(\.record.ref)) }

  /// The key of that number.
  package func key(ref: Int64) -> SealingKey? { items.first { $0.record.ref == ref }?.key }

  /// The lines, without their ends. They are as secret as all that is written in the record.
  package var lines: [String] {
    var lines = ["kith-kit 1 \(Hexadecimal.text(of: log)) \(madeAt)"]
    for item in items {
      let scope = item.record.scope
      let line =
        "key \(item.record.ref) \(scope.kind.rawValue)"
        + " \(scope.stream.map(Hexadecimal.text) ?? "-")"
        + " \(scope.subject.map(String.init) ?? "-") \(item.record.createdAt)"
        + " \(Hexadecimal.text(of: item.key.bytes))"
      lines.append("\(line) \(KitLine.check(of: line))")
    }
    return lines + ["end \(items.count) \(Self.digest(of: lines))"]
  }

  init(log: [UInt8], madeAt: Int64, items: [Item]) {
    self.log = log
    self.madeAt = madeAt
    self.items = items
  }

  /// Reads the lines of one.
  ///
  /// - Throws: `damagedKeyFile` when they are not those of a whole kit, with the line.
  package init(lines all: [String]) throws(VaultError) {
    let numbered = KitLine.all(in: all)
    let lines = numbered.map(\.text)
    let head = (lines.first ?? "").split(separator: " ").map(String.init)
    let end = (lines.last ?? "").split(separator: " ").map(String.init)
    guard head.count == 4, head[0] == "kith-kit", head[1] == "1",
      let log = Hexadecimal.bytes(of: head[2]), log.count == 16, let madeAt = Int64(head[3]),
      end.count == 3, end[0] == "end", end[1] == "\(lines.count - 2)",
      end[2] == Self.digest(of: lines.dropLast())
    else {
      throw VaultError(.damagedKeyFile, KitLine.fault(in: numbered))
    }
    self.log = log
    self.madeAt = madeAt
    items = []
    for line in numbered.dropFirst().dropLast() {
      guard let item = Self.item(line.text) else {
        throw VaultError(
          .damagedKeyFile,
          "Line \(line.number) of the kit has a kind of key that this Kith does not know.")
      }
      items.append(item)
    }
  }

  static func item(_ line: String) -> Item? {
    let fields = line.split(separator: " ").map(String.init)
    // Kits of before have no check; the last line's digest covers all.
    guard [KitLine.keyFields, KitLine.keyFields + 1].contains(fields.count), fields[0] == "key",
      let ref = Int64(fields[1]), ref > 0,
      let kind = KeyKind(rawValue: fields[2]), let createdAt = Int64(fields[5]),
      let key = Hexadecimal.bytes(of: fields[6]), key.count == 32
    else { return nil }
    let stream = fields[3] == "-" ? nil : Hexadecimal.bytes(of: fields[3])
    let scope = KeyScope(kind, stream: stream, subject: Int64(fields[4]))
    return Item(
      record: KeyRecord(ref: ref, scope: scope, createdAt: createdAt),
      key: SymmetricKey(data: key))
  }

  private static func digest(of lines: some Sequence<String>) -> String {
    digest(of: lines.map { "\($0)\n" }.joined().utf8)
  }

  static func digest(of text: String.UTF8View) -> String {
    Hexadecimal.text(of: [UInt8](SHA256.hash(data: [UInt8](text))))
  }
}

/// Bytes as two lower-case digits each.
enum Hexadecimal {
  static func text(of bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Nil when the text spells none.
  static func bytes(of text: String) -> [UInt8]? {
    let digits = text.map(\.hexDigitValue)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let upper = digits[index], let lower = digits[index + 1] else { return nil }
      bytes.append(UInt8(upper << 4 | lower))
    }
    return bytes
  }
}
