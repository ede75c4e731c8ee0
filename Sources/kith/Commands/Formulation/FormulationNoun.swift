import ArgumentParser
import ControlAPI

/// `kith formulation` and its verbs.
struct FormulationNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formulation", abstract: "How things hang together, as you both put it.",
    subcommands: [FormulationShow.self, FormulationAgree.self, FormulationHistory.self],
    defaultSubcommand: FormulationShow.self)
}

extension FocusInterface.Formulation {
  /// When it was agreed, or told.
  var heading: String {
    let day = agreedOn.map { "agreed \($0)" } ?? "kept \(when.day)"
    return "\(entry)  Version \(version), \(day)" + (focus.map { ", \($0)" } ?? "")
  }

  func show() throws {
    try StandardOutput.line(heading)
    try StandardOutput.words(text)
  }
}
