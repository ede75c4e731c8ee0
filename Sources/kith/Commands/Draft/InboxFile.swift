import FoundationEssentials
import Glibc

/// A text file that is written elsewhere, on a phone say, and read line by line.
struct InboxFile {
  /// Where it lies; "-" is standard input.
  let path: String
  /// As it was read; nil when there is none.
  let text: String?

  /// The most bytes that are read at one time: 1 MiB.
  static let limit = 1_048_576

  /// `kith-inbox.txt` in the person's data directory, unless another file is named.
  ///
  /// - Throws: a complaint when it cannot be read, or is not UTF-8.
  init(_ named: String?) throws {
    path = named ?? Self.usual
    if path == "-" {
      text = try StandardInput.readAll(limit: Self.limit)
    } else if named == nil, !FileManager.default.fileExists(atPath: path) {
      text = nil
    } else {
      text = try StandardInput.readAll(from: path, limit: Self.limit)
    }
  }

  /// `$XDG_DATA_HOME/kith-inbox.txt`, `~/.local/share/kith-inbox.txt` where that is not set.
  static var usual: String {
    let environment = ProcessInfo.processInfo.environment
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return "\(data ?? "\(environment["HOME"] ?? "")/.local/share")/kith-inbox.txt"
  }

  /// What is to be kept, with the id of the command that keeps it. The same line of the same file
  /// has the same id, so that reading it twice keeps it once.
  var lines: [(number: Int, line: InboxLine, command: String)] {
    let all = (text ?? "").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let mark = all.last { $0.hasPrefix(Self.mark) } ?? ""
    var seen: [String: Int] = [:]
    return all.enumerated().compactMap { index, text in
      InboxLine(text).map { (index + 1, $0) }
    }.map { number, line in
      seen[line.text, default: 0] += 1
      let name = "\(mark)\n\(seen[line.text] ?? 1)\n\(line.text)"
      return (number, line, Self.identifier(of: name))
    }
  }

  /// What it is called where something is said of it.
  var name: String { path == "-" ? "standard input" : path }

  private static let mark = "# Taken in by kith"

  /// Empties the file but for what was added since it was read, and what could not be taken in. A
  /// line that says when stays, so that the same words written later are told from those taken in now.
  ///
  /// - Parameters:
  ///   - now: what the line says.
  ///   - left: the lines that could not be taken in, each with why.
  /// - Throws: a complaint when the file cannot be written; then it is as it was.
  func clear(_ now: String, leaving left: [(text: String, reason: String)]) throws {
    guard path != "-", let text else { return }
    let current = try StandardInput.readAll(from: path, limit: Self.limit)
    guard current.hasPrefix(text) else {
      throw Complaint(.refused, "\(path) has changed meanwhile, so it stays as it is.")
    }
    let rest = String(current.dropFirst(text.count)).trimmed
    let head = "\(Self.mark), \(now) (\(CommandID.make().prefix(8))).\n"
    let stays = left.map { "# \($0.reason)\n\($0.text)\n" }.joined()
    let scratch = "\(path).kith-\(getpid())"
    let file = try PrivateFile(creating: scratch)
    do {
      try file.write(head + stays + (rest.isEmpty ? "" : rest + "\n"))
      try file.close()
    } catch {
      file.discard()
      throw error
    }
    try file.move(over: path)
  }

  /// 32 hexadecimal digits that follow from `name`: FNV-1a of 128 bits.
  private static func identifier(of name: String) -> String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in "kith inbox\n\(name)".utf8 {
      hash ^= UInt128(byte)
      hash &*= 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
