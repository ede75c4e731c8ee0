import ArgumentParser
import ControlAPI

/// What every verb that draws takes.
struct ChartOptions: ParsableArguments {
  @Option(help: "How many weeks to draw.")
  var weeks: Int?

  @Flag(help: "Draw with plain characters.")
  var ascii = false

  func show(_ plot: Plot) throws {
    let width = ScreenWidth.columns(Environment.value)
    let chart = Chart(
      plot, width: width,
      style: .fitting(ascii: ascii, Environment.value))
    for line in chart.lines { try StandardOutput.line(line, width: max(width, Table.width)) }
  }
}
