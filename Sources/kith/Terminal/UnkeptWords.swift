import ControlAPI
import Synchronization

/// Words that somebody has just written, until the verb has kept them. Where it does not, they wait
/// as a note that was begun, so that nobody writes them twice.
enum UnkeptWords {
  private static let written = Mutex<String?>(nil)

  static func wrote(_ text: String) { written.withLock { $0 = text } }

  /// Keeps what was written, if anything was, as something begun.
  ///
  /// - Returns: what to say of it; nil where there was nothing, or the daemon does not take it.
  static func keep() -> String? {
    guard let text = written.withLock({ $0.take() }), !text.trimmed.isEmpty else { return nil }
    do {
      let reply = try Connection(socket: ThisCommand.socket, patience: 5).record(
        DraftsInterface.Save.self,
        .init(
          command: RecordOptions.make(course: ThisCommand.course, at: nil), form: "note",
          answers: [.init(field: "text", text: text)]))
      return "What you wrote is kept as begun: kith draft resume \(reply.draft)"
    } catch {
      return nil
    }
  }
}
