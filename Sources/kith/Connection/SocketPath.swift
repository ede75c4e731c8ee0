/// Where the daemon listens.
enum SocketPath {
  /// The path given, or `$XDG_RUNTIME_DIR/kith/org.kith`.
  ///
  /// - Throws: a complaint when neither is there.
  static func resolve(_ given: String?) throws -> String {
    if let path = given ?? Environment.value("KITH_SOCKET") { return path }
    guard let runtime = Environment.value("XDG_RUNTIME_DIR"), !runtime.isEmpty else {
      throw Complaint(
        .unavailable,
        """
        XDG_RUNTIME_DIR is not set, as happens under sudo and cron, so the daemon's socket is \
        not known.
        Try: XDG_RUNTIME_DIR=/run/user/$(id -u) kith, or kith --socket PATH
        """)
    }
    return "\(runtime)/kith/org.kith"
  }
}
