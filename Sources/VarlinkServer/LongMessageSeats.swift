import NIOCore
import Synchronization

/// Bounds what connections keep waiting together: only so many at a time may keep more than a little.
/// The others are not read meanwhile, and get their turn in the order in which they came.
final class LongMessageSeats: Sendable {
  private struct State {
    var taken = 0
    var waiting: [any Channel] = []
  }

  private let state = Mutex(State())

  var taken: Int { state.withLock { $0.taken } }

  var waiting: Int { state.withLock { $0.waiting.count } }

  /// Takes a seat, or a place in the queue for one.
  ///
  /// - Parameters:
  ///   - limit: how many there are.
  ///   - channel: gets a `SeatEvent` when it has to wait and a seat becomes its own.
  /// - Returns: whether the seat was had at once.
  func take(of limit: Int, for channel: any Channel) -> Bool {
    state.withLock { state in
      guard state.taken < limit else {
        state.waiting.append(channel)
        return false
      }
      state.taken += 1
      return true
    }
  }

  /// Gives a seat to the next who waits.
  func leave() {
    let next = state.withLock { state -> (any Channel)? in
      guard !state.waiting.isEmpty else {
        state.taken -= 1
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.pipeline.fireUserInboundEventTriggered(SeatEvent())
  }

  /// Leaves the queue.
  ///
  /// - Returns: whether the channel still waited; else a seat is on its way to it.
  func giveUp(_ channel: any Channel) -> Bool {
    state.withLock { state in
      guard let index = state.waiting.firstIndex(where: { $0 === channel }) else { return false }
      state.waiting.remove(at: index)
      return true
    }
  }
}

/// The connection may keep a long message waiting.
struct SeatEvent: Sendable {}
