import ArgumentParser
import ControlAPI

/// `kith plan`: whom to call, with no daemon, no key and no question; then the person's own plan,
/// where it can be had. Always ends well.
struct PlanShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Whom to call, then your plan.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    PlanPage.show { try page($0) }
  }

  /// Whom to call is on its way before anything else is tried.
  private func page(_ known: ClearPlan) throws {
    if global.json {
      return try JSONOutput.line(PlanPage(known, socket: global.socket, query: query.query))
    }
    let head = PlanPage.head(known)
    for line in head { try StandardOutput.line(line) }
    try StandardOutput.flush()
    let page = PlanPage(known, socket: global.socket, query: query.query)
    for line in page.ownLines { try StandardOutput.line(line) }
  }
}
