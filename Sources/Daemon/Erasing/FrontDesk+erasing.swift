import ControlAPI

extension FrontDesk {
  /// Carries an erasing that was cut off to its end, before another record takes the place of this one:
  /// it would go on with that at the next start.
  ///
  /// - Parameter directory: the data directory.
  /// - Throws: `DaemonInterface.Refused` where the record cannot be opened for it, and what erasing
  ///   throws.
  func finishErasing(in directory: String) async throws {
    let file = ErasureFile(directory: directory)
    guard try file.isOfErasing() else { return }
    guard case .ready(let services) = await state(within: .seconds(10)) else {
      throw DaemonInterface.Refused(
        code: "restore.erasing",
        message: "Something was being erased here, and that is not finished: it goes on when the "
          + "record is next opened. Nothing was changed. Open it first (kith unlock, or start kithd "
          + "again), then restore. To give that erasing up, move \(file.path) away.")
    }
    try await Eraser(services: services).finish()
  }
}
