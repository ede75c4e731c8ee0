import ControlAPI
import Synchronization
import Varlink

/// Says once when the daemon is of another version. What both know works all the same: what one of them
/// adds to a reply the other passes over, and what it does not know it says.
enum OtherVersion {
  private static let hasAsked = Mutex(false)

  /// Has the version told along with the first call.
  static func look(over connection: VarlinkConnection) {
    let isFirst = hasAsked.withLock { asked in
      defer { asked = true }
      return !asked
    }
    guard isFirst else { return }
    connection.askInfo { info in
      if let sentence = sentence(daemon: info.version) { StandardError.talk("kith: \(sentence)") }
    }
  }

  /// Says nothing of it, as where a shell completes a line.
  static func keepQuiet() { hasAsked.withLock { $0 = true } }

  /// What to say of a daemon of that version; nil where it is the client's own.
  static func sentence(daemon: String, client: String = ControlVersion.number) -> String? {
    if daemon == client { return nil }
    // It comes over the socket, and is shown on a terminal.
    let shown = daemon.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".-+".contains($0)) }
    let advice =
      parts(daemon).lexicographicallyPrecedes(parts(client))
      ? "To run the one that is installed: systemctl --user restart kithd"
      : "This kith is the older one; install it anew."
    return "kithd is version \(shown.prefix(40)), and this kith is \(client). \(advice)"
  }

  private static func parts(_ version: String) -> [Int] {
    version.split(whereSeparator: { !$0.isNumber }).map { Int($0) ?? .max }
  }
}
