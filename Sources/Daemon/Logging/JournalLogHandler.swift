import Logging
import Systemd

/// Writes log lines into the journal, or onto standard error where there is none. The level can be
/// changed while the daemon runs.
struct JournalLogHandler: LogHandler {
  /// The key of metadata that holds the id under which the message catalog explains a line.
  static let messageID = "message_id"

  let level: LogLevelBox
  let usesJournal: Bool
  var metadata: Logger.Metadata = [:]

  var logLevel: Logger.Level {
    get { level.current }
    set { level.set(newValue) }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let text = event.message.description
    if usesJournal {
      var fields = [
        ("MESSAGE", text), ("PRIORITY", event.level.syslogPriority),
        ("SYSLOG_IDENTIFIER", "kithd"), ("CODE_FILE", event.file),
        ("CODE_LINE", "\(event.line)"), ("CODE_FUNC", event.function),
      ]
      if let id = event.metadata?[Self.messageID] { fields.append(("MESSAGE_ID", "\(id)")) }
      do {
        try JournalWriter.send(fields.map { (name: $0.0, value: $0.1) })
        return
      } catch {
        // The journal is gone; standard error is what is left.
      }
    }
    StandardErrorLine.write("kithd: \(event.level.rawValue): \(text)")
  }
}

extension Logger.Level {
  /// The number that syslog has for a level.
  fileprivate var syslogPriority: String {
    switch self {
    case .trace, .debug: "7"
    case .info: "6"
    case .notice: "5"
    case .warning: "4"
    case .error: "3"
    case .critical: "2"
    }
  }
}
