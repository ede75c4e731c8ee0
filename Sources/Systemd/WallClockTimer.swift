import CSystemd
import Glibc
import Synchronization

/// What a wall-clock timer tells.
package enum WallClockEvent: Hashable, Sendable {
  /// The armed moment has come.
  case expired
  /// The clock was set: moments have to be looked at again.
  case clockChanged
  /// The machine's zone, or the data of all zones, changed.
  case zoneChanged
  /// The machine has slept: moments may have passed unseen.
  case resumed
}

/// One timer on the wall clock, and a watch on the machine's zone. A thread of its own sleeps in
/// the kernel until something happens; nothing is polled.
package final class WallClockTimer: Sendable {
  package let events: AsyncStream<WallClockEvent>
  private let continuation: AsyncStream<WallClockEvent>.Continuation
  private let timer: Int32
  private let stopper: Int32
  private let watch: Int32
  /// How long the machine had slept since its start when that was last looked at, in milliseconds.
  private let slept = Mutex(SystemClock.suspendedMilliseconds())
  /// What the timer is armed for: moments in milliseconds since 1970, by who wants to be woken.
  private let moments = Mutex<[String: Int64]>([:])

  /// - Parameter watchedDirectories: where a change means that zones have to be read again.
  /// - Throws: `SystemFailure` when the kernel gives no timer.
  package init(watchedDirectories: [String]) throws {
    timer = timerfd_create(CLOCK_REALTIME, Int32(TFD_CLOEXEC))
    stopper = eventfd(0, Int32(EFD_CLOEXEC))
    watch = inotify_init1(Int32(IN_CLOEXEC))
    guard timer >= 0, stopper >= 0, watch >= 0 else { throw SystemFailure(errno: errno) }
    let mask = UInt32(IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE)
    for directory in watchedDirectories {
      // A directory that is not there cannot change.
      _ = unsafe inotify_add_watch(watch, directory, mask)
    }
    (events, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(16))
    startThread()
  }

  /// Arms the timer for a moment in milliseconds since 1970, or disarms it. A moment that has passed
  /// expires at once. The corresponding C function is `timerfd_settime`.
  ///
  /// - Parameters:
  ///   - milliseconds: the moment; nil for none.
  ///   - name: who wants to be woken. Each has one moment, and all are woken at each of them.
  package func arm(at milliseconds: Int64?, for name: String = "reminders") {
    moments.withLock { moments in
      moments[name] = milliseconds
      set(moments.values.min())
    }
  }

  private func set(_ milliseconds: Int64?) {
    var time = itimerspec()
    if let milliseconds {
      let moment = max(milliseconds, 1)
      time.it_value = timespec(
        tv_sec: Int(moment / 1000), tv_nsec: Int(moment % 1000) * 1_000_000)
    }
    _ = unsafe timerfd_settime(timer, kith_timerfd_set_flags(), &time, nil)
  }

  /// Says that the machine has woken, for who hears of it.
  package func noteWaking() {
    slept.withLock { $0 = SystemClock.suspendedMilliseconds() }
    continuation.yield(.resumed)
  }

  /// Ends the thread and the events.
  package func stop() {
    var one: UInt64 = 1
    _ = unsafe write(stopper, &one, 8)
  }

  private func startThread() {
    var thread = pthread_t()
    let box = unsafe Unmanaged.passRetained(self)
    _ = unsafe pthread_create(
      &thread, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        let timer = unsafe Unmanaged<WallClockTimer>.fromOpaque(argument).takeRetainedValue()
        timer.wait()
        return nil
      }, unsafe box.toOpaque())
    _ = pthread_detach(thread)
  }

  private func wait() {
    while true {
      var descriptors = [
        pollfd(fd: timer, events: Int16(POLLIN), revents: 0),
        pollfd(fd: watch, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stopper, events: Int16(POLLIN), revents: 0),
      ]
      let count = unsafe poll(&descriptors, 3, -1)
      if count < 0, errno != EINTR { break }
      if descriptors[2].revents != 0 { break }
      noticeSleep()
      if descriptors[0].revents != 0 { readTimer() }
      if descriptors[1].revents != 0 { readWatch() }
    }
    continuation.finish()
    for descriptor in [timer, stopper, watch] { _ = close(descriptor) }
  }

  /// Without a bus or logind nobody tells of a sleep. The timer counts real time, which goes on
  /// meanwhile, and so expires at waking whatever fell due; then the clocks tell of the sleep too.
  private func noticeSleep() {
    let now = SystemClock.suspendedMilliseconds()
    let hasSlept = slept.withLock { slept in
      defer { slept = now }
      return now - slept > 1000
    }
    if hasSlept { continuation.yield(.resumed) }
  }

  private func readTimer() {
    var count: UInt64 = 0
    if unsafe read(timer, &count, 8) == 8 {
      // Those that are to come still have their turn.
      moments.withLock { moments in
        let now = SystemClock.milliseconds()
        moments = moments.filter { $0.value > now }
        set(moments.values.min())
      }
      continuation.yield(.expired)
    } else if errno == ECANCELED {
      continuation.yield(.clockChanged)
    }
  }

  private func readWatch() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    _ = unsafe read(watch, &buffer, buffer.count)
    continuation.yield(.zoneChanged)
  }
}
