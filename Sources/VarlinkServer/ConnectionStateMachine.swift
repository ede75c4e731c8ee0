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

  private var state = State.idle
  private var decoder: FrameDecoder
  private var isDraining = false
  private var waiting: [[UInt8]] = []
  private var head = 0

  init(frameLimit: Int) { decoder = FrameDecoder(limit: frameLimit) }

  /// Whether more should be read from the socket.
  var wantsBytes: Bool { state != .closed && waiting.count - head < Self.maximumWaiting }

  /// Whether no call is under way.
  var isIdle: Bool { state == .idle }

  mutating func received(_ bytes: some Sequence<UInt8>) -> Action {
    guard state != .closed else { return .nothing }
    decoder.append(bytes)
    return state == .idle ? next() : fillQueue()
  }

  /// The call under way has been answered.
  mutating func finished() -> Action {
    guard state == .calling else { return .nothing }
    state = .idle
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
    return .close
  }

  private mutating func next() -> Action {
    if case .close = fillQueue() { return .close }
    guard head < waiting.count else { return .nothing }
    let frame = waiting[head]
    head += 1
    if head == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      head = 0
    }
    // Whatever the header's fault, the rule is the same: close, and say nothing.
    guard let header = try? CallHeader(frame: frame) else { return close() }
    state = .calling
    return .dispatch(header, frame)
  }

  private mutating func fillQueue() -> Action {
    while wantsBytes {
      do {
        guard let frame = try decoder.next() else { return .nothing }
        waiting.append(frame)
      } catch {
        return close()
      }
    }
    return .nothing
  }
}
