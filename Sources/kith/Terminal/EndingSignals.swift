import FoundationEssentials
import Glibc

/// The signals that would end kith, held back while an editor is open.
struct EndingSignals {
  /// What was held back before.
  let before: sigset_t
  private let held: sigset_t

  enum Outcome {
    /// The process ended, with this status of wait(2).
    case ended(Int32)
    /// kith was told to end, by this signal.
    case toldToEnd(Int32)
  }

  init() {
    var held = sigset_t()
    _ = unsafe sigemptyset(&held)
    // The editor has the terminal: an interrupt typed there is its own affair, and is held back too.
    for number in [SIGHUP, SIGTERM, SIGINT, SIGCHLD] { _ = unsafe sigaddset(&held, number) }
    var before = sigset_t()
    _ = unsafe sigprocmask(SIG_BLOCK, &held, &before)
    self.before = before
    self.held = held
  }

  /// Lets them come again. An interrupt that came meanwhile was the editor's, and is forgotten.
  func restore() {
    let ignored = signal(SIGINT, SIG_IGN)
    signal(SIGINT, ignored)
    var before = before
    _ = unsafe sigprocmask(SIG_SETMASK, &before, nil)
  }

  /// Waits until a process ends, or kith is told to end.
  func wait(for process: pid_t) -> Outcome {
    var held = held
    while true {
      var status: Int32 = 0
      if unsafe waitpid(process, &status, WNOHANG) == process { return .ended(status) }
      var number: Int32 = 0
      guard unsafe sigwait(&held, &number) == 0 else { continue }
      if number == SIGHUP || number == SIGTERM { return .toldToEnd(number) }
    }
  }

  /// Which signal ends kith although the process ended first, as both are told when a terminal goes
  /// away; nil when it ended by itself.
  var reasonToEnd: Int32? {
    var pending = sigset_t()
    _ = unsafe sigpending(&pending)
    for number in [SIGHUP, SIGTERM] where unsafe sigismember(&pending, number) == 1 {
      return number
    }
    var settings = termios()
    return unsafe tcgetattr(STDIN_FILENO, &settings) != 0 && errno == EIO ? SIGHUP : nil
  }

  /// Tells a shell and what it runs that the terminal is gone, and waits for them two seconds at most.
  func hangUp(_ process: pid_t) {
    let path = "/proc/\(process)/task/\(process)/children"
    let children = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    for child in children.split(separator: " ").compactMap({ pid_t($0) }) { kill(child, SIGHUP) }
    kill(process, SIGHUP)
    var held = held
    var patience = timespec(tv_sec: 2, tv_nsec: 0)
    while waitpid(process, nil, WNOHANG) == 0 {
      if unsafe sigtimedwait(&held, nil, &patience) < 0, errno == EAGAIN { return }
    }
  }
}
