import Varlink

/// The order of a connection: one call at a time, in the order in which they came. No I/O.
struct ConnectionStateMachine {
  private enum State {
    case idle
    case calling
    case closed
  }

  enum Action: Equatable {
    case nothing
    case dispatch(CallHeader, [UInt8])
    case close
  }

  /// How many whole calls wait before no more is read.
  static let maximumWaiting = 128

  private let frameLimit: Int
  private var state = State.idle
  private var decoder: FrameDecoder
  private var isDraining = false
  /// No more calls come, or what came cannot be cut into calls.
  private var isAtEnd = false
  private var waiting: [[UInt8]] = []
  private var waitingBytes = 0
  private var head = 0
  /// The size of the call under way.
  private var callingBytes = 0

  init(frameLimit: Int) {
    self.frameLimit = frameLimit
    decoder = FrameDecoder(limit: frameLimit)
  }

  /// Whether more should be read from the socket.
  var wantsBytes: Bool { state != .closed && !isAtEnd && hasRoom }

  /// How many bytes it keeps: those of the call under way, of calls that wait, and of half a call.
  var heldBytes: Int { callingBytes + waitingBytes + decoder.heldBytes }

  /// Whether a call has begun to come and has not ended.
  var isMidMessage: Bool { state != .closed && !isAtEnd && decoder.isMidMessage }

  /// Whether a call is under way, or a whole one waits.
  var hasCalls: Bool { state == .calling || head < waiting.count }

  /// Whether no call is under way.
  var isIdle: Bool { state != .calling }

  /// Whether another call may wait: their number and their size are bounded.
  private var hasRoom: Bool {
    waiting.count - head < Self.maximumWaiting && waitingBytes < frameLimit
  }

  mutating func received(_ bytes: some Sequence<UInt8>) -> Action {
    guard state != .closed, !isAtEnd else { return .nothing }
    decoder.append(bytes)
    if state == .idle { return next() }
    fillQueue()
    return .nothing
  }

  /// The peer sends nothing more. What it sent before is answered.
  mutating func inputEnded() -> Action {
    isAtEnd = true
    return state == .idle ? next() : .nothing
  }

  /// The call under way has been answered.
  mutating func finished() -> Action {
    guard state == .calling else { return .nothing }
    state = .idle
    callingBytes = 0
    return isDraining ? close() : next()
  }

  /// No more calls are taken; the one under way is finished first.
  mutating func drain() -> Action {
    isDraining = true
    return state == .idle ? close() : .nothing
  }

  private mutating func close() -> Action {
    state = .closed
    waiting = []
    waitingBytes = 0
    head = 0
    decoder = FrameDecoder(limit: frameLimit)
    return .close
  }

  private mutating func next() -> Action {
    fillQueue()
    guard head < waiting.count else { return isAtEnd ? close() : .nothing }
    let frame = waiting[head]
    // What was taken is let go of at once, also where the queue never becomes empty.
    waiting[head] = []
    head += 1
    waitingBytes -= frame.count
    if head == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      head = 0
    } else if head == Self.maximumWaiting {
      waiting.removeFirst(head)
      head = 0
    }
    // Whatever the header's fault, the rule is the same: close, and say nothing.
    guard let header = try? CallHeader(frame: frame) else { return close() }
    state = .calling
    callingBytes = frame.count
    return .dispatch(header, frame)
  }

  /// Cuts what has come into calls. What is too long ends the connection, once the calls before it
  /// are answered.
  private mutating func fillQueue() {
    while hasRoom {
      do {
        guard let frame = try decoder.next() else { return }
        waiting.append(frame)
        waitingBytes += frame.count
      } catch {
        decoder = FrameDecoder(limit: frameLimit)
        isAtEnd = true
        return
      }
    }
  }
}
