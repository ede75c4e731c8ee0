import ControlAPI
import Glibc

/// Follows what may be seen, also over times in which kithd is away.
struct GlanceFollower {
  typealias View = GlanceInterface.GlanceView

  let connection: Connection
  /// Whether a daemon that is away at the start is waited for.
  let waitsAtFirst: Bool

  private static let shortestPause = 250
  private static let longestPause = 8_000

  /// What may be seen now.
  ///
  /// - Throws: a complaint when kithd is away and that is not to be shown.
  func now() throws -> View {
    do {
      return try connection.ask(GlanceInterface.Show.self, .init()).glance
    } catch let complaint as Complaint where complaint.status == .unavailable && waitsAtFirst {
      return .offline
    }
  }

  /// Goes on until `show` throws. What is the same as before is not shown again.
  func follow(_ show: (View) throws -> Void) throws {
    var last: View?
    var pause = Self.shortestPause
    func take(_ view: View) throws {
      defer { last = view }
      if let last, last.isSeen(as: view) { return }
      try show(view)
    }
    while true {
      do {
        try connection.stream(GlanceInterface.Watch.self, .init()) { reply in
          pause = Self.shortestPause
          try take(reply.glance)
          return true
        }
      } catch let complaint as Complaint
        where complaint.status == .unavailable && (waitsAtFirst || last != nil)
      {
        // It comes back; a service manager starts it anew within a second or two.
      }
      try take(.offline)
      _ = usleep(UInt32(pause * 1000))
      pause = min(pause * 2, Self.longestPause)
    }
  }
}

extension GlanceInterface.GlanceView {
  /// What is seen while kithd is away.
  static let offline = Self(
    text: "", tooltip: ["kithd is away. What it keeps is kept."], class: "offline",
    counts: GlanceInterface.GlanceCounts(waiting: 0, toBring: 0, trying: 0), cursor: "")

  /// Whether somebody who sees one sees the other.
  func isSeen(as other: Self) -> Bool {
    var moved = self
    moved.cursor = other.cursor
    return moved == other
  }
}
