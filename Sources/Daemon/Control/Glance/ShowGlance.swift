import ControlAPI

/// What may be seen now.
enum ShowGlance {
  typealias Method = GlanceInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ desk: FrontDesk
  ) async throws -> Method.Reply {
    guard let services = try await desk.servicesUnlessLocked() else {
      return Method.Reply(glance: .locked)
    }
    guard let query = parameters.query else {
      return Method.Reply(glance: try await services.glances.glance(services).view)
    }
    return Method.Reply(glance: try await services.glance(query).view)
  }
}

extension FrontDesk {
  /// What answers; nil while the record is there and cannot be read for want of its key.
  func servicesUnlessLocked() async throws -> Services? {
    do {
      return try await services(isUse: false)
    } catch is DaemonInterface.Locked {
      return nil
    } catch let fault as DaemonInterface.Unavailable where Self.locked.contains(fault.reason) {
      return nil
    }
  }

  private static let locked: Set<String> = ["missingKey"]
}

extension GlanceInterface.GlanceView {
  /// What is seen of a record that cannot be read.
  static let locked = Self(
    text: "", tooltip: [GlanceWords.locked], class: GlanceClass.locked.rawValue,
    counts: GlanceInterface.GlanceCounts(waiting: 0, toBring: 0, trying: 0), cursor: "")
}
