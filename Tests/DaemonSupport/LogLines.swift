package import Logging
import Synchronization

/// Keeps what is logged, so that a test can read it.
package final class LogLines: Sendable {
  private let kept = Mutex<[String]>([])

  package init() {}

  /// The lines so far, each with its level: "error: …".
  package var lines: [String] { kept.withLock { $0 } }

  /// A logger of every level whose lines are kept here.
  package var logger: Logger { Logger(label: "test") { _ in Handler(lines: self) } }

  private func add(_ line: String) { kept.withLock { $0.append(line) } }

  private struct Handler: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let details = (event.metadata ?? [:]).map { " \($0)=\($1)" }.joined()
      lines.add("\(event.level.rawValue): \(event.message)\(details)")
    }
  }
}
