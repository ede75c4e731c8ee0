import ControlAPI
import VarlinkServer

extension Interfaces {
  static func brief(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: BriefInterface.name, description: BriefInterface.description)
    interface.add(ShowBrief.self, desk)
    interface.add(ListOwnWords.self, desk)
    interface.add(KeepWords.self, desk)
    interface.add(RecordSaved.self, desk)
    interface.add(MakeSheet.self, desk)
    interface.add(MakeCalendar.self, desk)
    return interface
  }
}
