import ControlAPI
import VarlinkServer

extension Interfaces {
  static func erasing(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: ErasingInterface.name, description: ErasingInterface.description)
    interface.add(ForeseeErasing.self, desk)
    interface.add(EraseRecord.self, desk)
    return interface
  }
}
