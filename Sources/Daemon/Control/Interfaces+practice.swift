import ControlAPI
import VarlinkServer

extension Interfaces {
  static func drafts(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: DraftsInterface.name, description: DraftsInterface.description)
    interface.add(ListDrafts.self, desk)
    interface.add(ShowDraft.self, desk)
    interface.add(SaveDraft.self, desk)
    interface.add(DiscardDraft.self, desk)
    interface.add(KeepDraft.self, desk)
    return interface
  }
}
