import Synchronization

/// What the verb's calls have told so far, for what is asked once it is done.
enum LastAnswer {
  private struct Known {
    var path: String?
    var toldOfCard = false
  }
  private static let known = Mutex(Known())

  /// Where the last call went that was answered; nil when none was.
  static var path: String? { known.withLock(\.path) }

  /// Whether an answer said already if the safety card is still to be shown.
  static var toldOfCard: Bool { known.withLock(\.toldOfCard) }

  static func came(from path: String) { known.withLock { $0.path = path } }

  static func tellsOfCard() { known.withLock { $0.toldOfCard = true } }
}
