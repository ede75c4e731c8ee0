import ControlAPI
import Glibc
import Varlink

/// `kith --prompt`, for the prompt of a shell: a line where a session is soon or something waits, and
/// nothing otherwise. It answers at once or not at all, says nothing on standard error, always ends
/// with 0, and starts nothing.
enum PromptLine {
  /// How long it may take, in milliseconds.
  private static let limit = 50

  /// Answers and ends the program, where that is asked for. No other words are read.
  static func answerIfAsked() {
    let words = CommandLine.arguments.dropFirst()
    let isFirst = words.first == "--prompt"
    guard isFirst || words.contains("--prompt") && words.first?.hasPrefix("--socket") ?? false
    else {
      return
    }
    if let line = line(ShortNames.socket(in: Array(words))) { write(line) }
    exit(0)
  }

  private static func line(_ given: String?) -> String? {
    guard let path = path(given) else { return nil }
    // Whatever is wrong, a prompt is no place to say so.
    guard let connection = try? VarlinkConnection(path: path, within: limit),
      let glance = try? connection.call(GlanceInterface.Show.self, .init()).glance,
      ["soon", "waiting"].contains(glance.class), !glance.text.isEmpty
    else { return nil }
    return StandardOutput.harmless(glance.text).replacing("\n", with: " ")
  }

  /// A socket that was named is asked. The usual one is the service manager's, which would start
  /// kithd for it: it is asked only where a kithd keeps the record already.
  private static func path(_ given: String?) -> String? {
    if let path = given ?? Environment.value("KITH_SOCKET") { return path }
    guard let runtime = Environment.value("XDG_RUNTIME_DIR"), !runtime.isEmpty,
      DataInUse.isHeld
    else { return nil }
    return "\(runtime)/kith/org.kith"
  }

  private static func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(1, $0.baseAddress, $0.count) }
  }
}
