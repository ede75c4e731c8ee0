import ControlAPI
import VarlinkServer

extension Interfaces {
  static func glance(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: GlanceInterface.name, description: GlanceInterface.description)
    interface.register(GlanceInterface.Show.self) { parameters, _ in
      try await ShowGlance.answer(parameters, desk)
    }
    interface.registerStream(GlanceInterface.Watch.self, isFollowing: true) { _, _, stream in
      try await WatchGlance.answer(desk, stream)
    }
    return interface
  }
}
