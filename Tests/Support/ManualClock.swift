package import Domain
import Synchronization

/// A clock that shows what a test sets it to.
package final class ManualClock: Sendable {
  private let moment: Mutex<Timestamp>

  package init(at moment: Timestamp = .testStart) { self.moment = Mutex(moment) }

  /// The moment that the clock shows.
  package var now: Timestamp { moment.withLock { $0 } }

  /// Moves the clock on, or back by a negative span, and gives the new moment.
  @discardableResult
  package func advance(by span: TimeSpan) -> Timestamp {
    moment.withLock { moment in
      moment = moment + span
      return moment
    }
  }

  /// Sets the clock, forward or back.
  package func set(to moment: Timestamp) { self.moment.withLock { $0 = moment } }
}
