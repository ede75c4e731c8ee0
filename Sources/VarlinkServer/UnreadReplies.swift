import NIOCore
import Synchronization

/// Bounds what waits, over all connections, for peers that do not read: beyond it who has waited
/// longest is let go of.
final class UnreadReplies: Sendable {
  fileprivate struct Entry {
    var channel: any Channel
    var bytes: Int
  }

  fileprivate struct State {
    /// The longest waiting first.
    var entries: [Entry] = []
    var total = 0
  }

  private let state = Mutex(State())

  var bytes: Int { state.withLock { $0.total } }

  /// A peer has more to read than its connection takes at once.
  ///
  /// - Parameters:
  ///   - channel: its connection.
  ///   - bytes: how much waits there.
  ///   - limit: the most bytes that may wait over all connections.
  func waits(_ channel: any Channel, bytes: Int, limit: Int) {
    let late = state.withLock { state -> [any Channel] in
      state.remove(channel)
      state.entries.append(Entry(channel: channel, bytes: bytes))
      state.total += bytes
      var late: [any Channel] = []
      // The last to come may have had no time to read.
      while state.total > limit, state.entries.count > 1 {
        late.append(state.entries[0].channel)
        state.remove(state.entries[0].channel)
      }
      return late
    }
    for channel in late { channel.close(promise: nil) }
  }

  /// The peer has read, or has gone.
  func goesOn(_ channel: any Channel) { state.withLock { $0.remove(channel) } }
}

extension UnreadReplies.State {
  fileprivate mutating func remove(_ channel: any Channel) {
    guard let index = entries.firstIndex(where: { $0.channel === channel }) else { return }
    total -= entries.remove(at: index).bytes
  }
}
