import CivilTime
import Domain
import EventLog
import PrivateStorage

/// The list of what could not be brought back, beside the files that were put aside. It has times and
/// ids alone.
enum GoneList {
  static func write(_ gone: [GoneEntry], in directory: String) throws(EventLogError) {
    let lines = gone.map { entry in
      [
        "position \(entry.seq)", entry.reason.name, "id \(entry.id?.hex ?? "-")",
        "stream \(entry.stream?.hex ?? "-")", "version \(entry.version.map(String.init) ?? "-")",
        "recorded \(text(entry.recordedAt))", "after \(text(entry.after))",
        "before \(text(entry.before))",
      ].joined(separator: "  ")
    }
    let path = "\(directory)/gone.txt"
    do {
      try PrivateFiles.create(
        path, in: directory, content: [UInt8]((lines.joined(separator: "\n") + "\n").utf8))
    } catch {
      throw EventLogError(error, path: path)
    }
  }

  private static func text(_ milliseconds: Int64?) -> String {
    guard let milliseconds else { return "-" }
    let civil = ZoneDatabase().civil(at: Timestamp(milliseconds: milliseconds), in: .utc)
    return "\(civil.date)T\(civil.time)Z"
  }
}
