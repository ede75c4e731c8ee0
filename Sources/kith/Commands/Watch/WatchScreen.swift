import ControlAPI

/// What a person sees in a terminal: a few lines that stay in their place. Off a terminal, a line
/// each time.
struct WatchScreen {
  let rings: Bool
  private var drawn = 0
  private var last: GlanceInterface.GlanceView?

  init(rings: Bool) { self.rings = rings }

  private var stays: Bool {
    StandardOutput.isTerminal && Environment.value("TERM").map { $0 != "dumb" && $0 != "" } ?? false
  }

  mutating func show(_ view: GlanceInterface.GlanceView) throws {
    if stays {
      let width = max(20, ScreenWidth.columns(Environment.value) - 1)
      let lines = Self.lines(view).flatMap { fold($0, width: width) }
      // Up to where the lines before began, and away with them.
      if drawn > 0 { try StandardOutput.write("\u{1B}[\(drawn)A\r\u{1B}[J") }
      for line in lines { try StandardOutput.line(line) }
      drawn = lines.count
    } else {
      try StandardOutput.line(Self.lines(view).joined(separator: " · "))
    }
    if rings, StandardOutput.isTerminal, let last, view.counts.waiting > last.counts.waiting {
      try StandardOutput.write("\u{7}")
    }
    last = view
  }

  private static func lines(_ view: GlanceInterface.GlanceView) -> [String] {
    (view.text.isEmpty ? [] : [view.text]) + view.tooltip
  }
}
