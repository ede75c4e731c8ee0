import ArgumentParser

/// `kith`, `kith today`.
struct Today: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "What matters today: the next session, homework, what to bring.")

  @Flag(name: .customLong("private"), help: "Show times only, for a screen that others see.")
  var isPrivate = false

  @Flag(help: "Show all of it, though others see the screen, and what was asked before.")
  var full = false

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  /// What the words ask for; `TodayPage(plain:)` reads most of them without this.
  var page: TodayPage {
    TodayPage(
      isPrivate: isPrivate, isFull: full, isJSON: global.json, course: query.course,
      asOf: query.asOf, socket: global.socket)
  }

  func run() throws { try page.show() }
}
