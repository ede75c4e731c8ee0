import ControlAPI
import DaemonSupport

extension TestDaemon {
  /// The lines of a whole backup.
  func backupLines() async throws -> [String] {
    try await stream(BackupInterface.Write.self, .init()).flatMap(\.lines)
  }

  /// Brings the record back from the lines of a backup, of a kit, or from what is here.
  func restore(
    from lines: [String]? = nil, kit: [String]? = nil, replace: Bool = false, partly: Bool = false
  ) async throws -> BackupInterface.Restore.Reply {
    let name = String(repeating: "b", count: 32)
    if let lines {
      let text = lines.map { $0 + "\n" }.joined()
      try await call(
        BackupInterface.Read.self, .init(reading: name, part: text, keep: true, last: true))
    }
    return try await call(
      BackupInterface.Restore.self,
      .init(reading: lines == nil ? nil : name, kit: kit, replace: replace, partly: partly))
  }
}
