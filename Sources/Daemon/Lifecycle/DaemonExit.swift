/// How the daemon ends, after sysexits.h.
enum DaemonExit: Int32, Error {
  case usage = 64
  /// The disk failed; systemd starts the daemon again, and it reads the record anew.
  case ioError = 74
  /// Another kithd runs on this data or this socket.
  case inUse = 75
  case configuration = 78
}

/// The daemon cannot start: how it ends, and why.
struct StartFailure: Error {
  var exit: DaemonExit
  var message: String
}
