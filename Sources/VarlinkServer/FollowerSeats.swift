import Synchronization

/// Counts the connections that follow something, so that they do not take the place of those that
/// have something carried out.
final class FollowerSeats: Sendable {
  private let taken = Mutex(0)

  var count: Int { taken.withLock { $0 } }

  /// Takes a seat.
  ///
  /// - Parameter limit: how many there are.
  /// - Throws: `TooManyFollowers`.
  func take(of limit: Int) throws {
    try taken.withLock { taken in
      guard taken < limit else { throw TooManyFollowers() }
      taken += 1
    }
  }

  func leave() { taken.withLock { $0 -= 1 } }
}

/// As many follow as may.
package struct TooManyFollowers: Error {}

/// Who follows has not read for longer than it may. What the handler throws for it is the last reply.
package struct SlowFollower: Error {}
