import Glibc

/// Something went wrong that a person should know: what happened, and what to do next.
struct Complaint: Error {
  var status: ExitStatus
  var message: String
  /// Whether the daemon answered, and said itself what is in its way.
  var isFromDaemon = false
  /// Where to go on, when what was sent was not read in time.
  var cursor: String?

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// Whether another answer may be better: a rule was in the way, or it could not be read.
  var isAboutTheAnswer: Bool { status == .refused || status == .badData }

  /// Says it on standard error.
  func say() {
    if !message.isEmpty { StandardError.talk("kith: \(message)") }
  }

  /// Says it on standard error and ends the process.
  func exit() -> Never {
    say()
    Glibc.exit(status.rawValue)
  }
}

/// What the exit code says, after sysexits.h.
enum ExitStatus: Int32 {
  case refused = 1
  case usage = 64
  case badData = 65
  case notFound = 66
  case unavailable = 69
  case ioError = 74
  case conflict = 75
  case notPermitted = 77
  /// The reader of standard output has gone; nothing is said.
  case pipeClosed = 141
}
