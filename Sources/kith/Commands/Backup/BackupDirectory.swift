import FoundationEssentials

/// A directory in which each run of a backup leaves a file of its own.
struct BackupDirectory {
  /// Of which record a backup is, and how often that had been restored: positions of one series alone
  /// can be compared.
  struct Series: Hashable {
    var log: String
    var epoch: String

    /// Nil when the line is not the first of a backup.
    init?(header: String) {
      let fields = header.split(separator: " ").map(String.init)
      guard fields.count == 5, fields[0] == "kith-backup", fields[1] == "1" else { return nil }
      (log, epoch) = (fields[2], fields[3])
    }
  }

  /// A file there that can be gone on with, as far as its ends tell.
  struct Item {
    var name: String
    var series: Series
    var position: Int

    init?(_ file: BackupFile, name: String) {
      guard let ends = try? file.ends(), let series = Series(header: ends.header) else {
        return nil
      }
      let fields = ends.end.split(separator: " ")
      guard fields.count == 7, fields[0] == "end", let position = Int(fields[1]) else { return nil }
      self.name = name
      self.series = series
      self.position = position
    }

    /// Whether it was made before, by what it holds; the clock may have been wrong once.
    func isOlder(than other: Item) -> Bool { (position, name) < (other.position, other.name) }
  }

  let path: String
  let items: [Item]
  /// The file with the last name.
  let lastName: String?

  init(path: String) throws {
    self.path = path
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).filter {
        $0.hasPrefix("kith-") && $0.hasSuffix(".backup")
      }.sorted()
    } catch {
      throw Complaint(.ioError, "\(path) cannot be read.")
    }
    lastName = names.last
    items = names.compactMap { Item(BackupFile(path: "\(path)/\($0)"), name: $0) }
  }

  func file(_ name: String) -> BackupFile { BackupFile(path: "\(path)/\(name)") }

  /// What goes furthest of a series.
  func furthest(of series: Series) -> BackupFile? {
    items.filter { $0.series == series }.max { $0.isOlder(than: $1) }.map { file($0.name) }
  }

  /// What to go on with, until it is known whose record is here: nil when nothing is there, or what
  /// came last is no whole backup.
  var newest: BackupFile? {
    items.first { $0.name == lastName }.flatMap { furthest(of: $0.series) }
  }

  /// A path in it where nothing stands.
  func freePath(_ name: String, ending: String) -> String {
    var candidate = "\(path)/\(name)\(ending)"
    var number = 1
    while true {
      if case .nothing = BackupFile.kind(candidate) { return candidate }
      number += 1
      candidate = "\(path)/\(name)-\(number)\(ending)"
    }
  }

  /// The files of a backup's series that go no further than it, itself left out, the oldest first.
  func older(than written: BackupFile) -> [Item] {
    guard let newest = Item(written, name: "") else { return [] }
    return items.filter {
      $0.series == newest.series && $0.position <= newest.position
        && file($0.name).path != written.path
    }.sorted { $0.isOlder(than: $1) }
  }
}
