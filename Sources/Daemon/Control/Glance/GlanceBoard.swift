import ControlAPI
import Domain
import EventLog
import Synchronization
import VarlinkServer

/// What all who watch see: looked at once a change, however many they are. Each gets the latest when
/// it is ready for it, so that a slow one misses what is out of date and slows nobody.
final class GlanceBoard: Sendable {
  /// What is seen, with its bytes.
  struct Shown: Sendable {
    var view: GlanceInterface.GlanceView
    var encoded: EncodedReply<GlanceInterface.Watch.Reply>
  }

  private struct State {
    var next = 0
    var watchers: [Int: AsyncStream<Shown>.Continuation] = [:]
    var shown: Shown?
    var isLooking = false
    var known: Known?
  }
  /// What was seen last, and for how long it holds while nothing is recorded.
  private struct Known {
    var glance: Glance
    var head: Int64
    var zone: ZoneName
    var from: Timestamp
  }
  private let state = Mutex(State())
  /// Asks to be woken at a moment.
  private let arm: @Sendable (Timestamp?) -> Void

  /// - Parameter arm: asks for followers to be woken at a moment, nil for none.
  init(arm: @escaping @Sendable (Timestamp?) -> Void) { self.arm = arm }

  /// What is seen now, looked at anew only where it may be another than the last time.
  ///
  /// - Throws: when the record cannot be read.
  func glance(_ services: Services) async throws -> Glance {
    let head = try await services.store.head()
    let (now, zone) = (services.now, services.machineZone.name)
    if let known = state.withLock(\.known), known.head == head, known.zone == zone,
      known.from <= now, now < known.glance.nextChange
    {
      return known.glance
    }
    let glance = try await services.glance()
    state.withLock { $0.known = Known(glance: glance, head: head, zone: zone, from: now) }
    return glance
  }

  var count: Int { state.withLock { $0.watchers.count } }

  /// What is seen now, and each time that it has changed.
  func watch(_ services: Services) -> AsyncStream<Shown> {
    let (stream, continuation) = AsyncStream<Shown>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let (number, isFirst) = state.withLock { state in
      state.next += 1
      state.watchers[state.next] = continuation
      if let shown = state.shown { continuation.yield(shown) }
      defer { state.isLooking = true }
      return (state.next, !state.isLooking)
    }
    continuation.onTermination = { _ in
      self.state.withLock { _ = $0.watchers.removeValue(forKey: number) }
    }
    if isFirst { Task { await look(services) } }
    return stream
  }

  /// Goes on while somebody watches.
  private func look(_ services: Services) async {
    for await _ in services.followers.subscribe(counted: false) {
      if isAlone { return arm(nil) }
      // What cannot be read now is told to whoever asks for something; here the last view stays.
      guard let glance = try? await glance(services) else { continue }
      arm(glance.nextChange)
      guard let (shown, watchers) = show(glance.view) else { continue }
      await InTurn.each(watchers) { $0.yield(shown) }
    }
    for watcher in end() { watcher.finish() }
  }

  /// Whether nobody watches any more; whoever comes later is the first again.
  private var isAlone: Bool {
    state.withLock { state in
      guard state.watchers.isEmpty else { return false }
      (state.isLooking, state.shown) = (false, nil)
      return true
    }
  }

  /// - Returns: nil when it is what everybody sees already.
  private func show(
    _ view: GlanceInterface.GlanceView
  ) -> (Shown, [AsyncStream<Shown>.Continuation])? {
    state.withLock { state in
      if let shown = state.shown, shown.view.isSeen(as: view) { return nil }
      // It is made of texts and numbers, which can all be encoded.
      guard let encoded = try? EncodedReply(GlanceInterface.Watch.Reply(glance: view)) else {
        return nil
      }
      let shown = Shown(view: view, encoded: encoded)
      state.shown = shown
      return (shown, Array(state.watchers.values))
    }
  }

  /// Lets go of what was seen.
  func forget() { state.withLock { ($0.shown, $0.known) = (nil, nil) } }

  private func end() -> [AsyncStream<Shown>.Continuation] {
    state.withLock { state in
      (state.isLooking, state.shown) = (false, nil)
      return Array(state.watchers.values)
    }
  }
}

extension GlanceInterface.GlanceView {
  /// Whether somebody who sees one sees the other: the record may have gone on unseen.
  fileprivate func isSeen(as other: Self) -> Bool {
    var moved = self
    moved.cursor = other.cursor
    return moved == other
  }
}
