import Systemd

/// What is known of one notice beyond what the daemon says of it.
struct Card: Hashable, Sendable {
  /// Where a popup is.
  enum Standing: Hashable, Sendable {
    case none
    /// The daemon is being told first that it will be shown.
    case claiming
    /// The daemon was told.
    case claimed
    /// The server was asked, and has not answered.
    case asked
    case shown
    /// It has been closed, or could not be shown: not again in this attempt.
    case over
  }

  /// Where the person's own program is.
  enum Hook: Hashable, Sendable { case none, claiming, running, ended(isTaken: Bool) }

  let attempt: Int
  var standing = Standing.none
  /// The popup's number at the server; 0 where there is none.
  var number: UInt32 = 0
  /// Which asking of the server the next answer has to be to.
  var ticket = 0
  /// What stands there.
  var popup: Popup?
  /// What the daemon gave to show in its place.
  var followUp: Notice?
  /// An action that the daemon has not yet answered, or not yet followed with a new list.
  var answer: String?
  /// Whether the answer has to be given anew, since nobody heard it.
  var isUnheard = false
  /// Whether the daemon has carried it out: the next list tells what came of it.
  var isAnswered = false
  var hook = Hook.none

  init(attempt: Int) { self.attempt = attempt }
}
