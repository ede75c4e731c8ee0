/// Why the record is locked. The names go over the socket.
enum LockReason: String, Sendable {
  /// The daemon has started, and was not given the key yet.
  case start
  /// Somebody asked for it.
  case asked
  /// Nobody asked for anything for a while.
  case idle
  /// The machine went to sleep.
  case sleep
}
