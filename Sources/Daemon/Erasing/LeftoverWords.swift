import FoundationEssentials

/// What an editor that was ended by force may have left in the data directory.
enum LeftoverWords {
  static func remove(from directory: String) {
    // What cannot be listed is not there.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    for name in names where name.hasPrefix("kith-words-") {
      // One that is in use is removed by whoever uses it.
      try? FileManager.default.removeItem(atPath: "\(directory)/\(name)")
    }
  }
}
