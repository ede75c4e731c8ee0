import ControlAPI
import Domain
import Journal
import Projections

/// Checks or takes in lines of an export.
enum ImportLines: Verb {
  typealias Method = EventsInterface.Import

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard parameters.lines.count <= 1000,
      parameters.lines.reduce(0, { $0 + $1.utf8.count }) <= 512 * 1024
    else {
      throw DaemonInterface.Invalid(
        parameter: "lines", message: "One call takes at most 1,000 lines and 512 KiB.")
    }
    do {
      let result = try await services.journal.take(
        parameters.lines, append: parameters.append, import: parameters.import)
      if parameters.append, result.recorded > 0 { _ = await services.writeClearFiles() }
      return Method.Reply(recorded: result.recorded, known: result.known)
    } catch let fault as ImportFault {
      throw EventsInterface.ImportRefused(
        line: parameters.firstLine + fault.index, column: fault.fault.column,
        message: fault.fault.message)
    }
  }
}
