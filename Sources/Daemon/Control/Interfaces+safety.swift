import ControlAPI
import VarlinkServer

extension Interfaces {
  static func safety(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: SafetyInterface.name, description: SafetyInterface.description)
    interface.add(ShowPlan.self, desk)
    interface.add(WritePlan.self, desk)
    interface.add(DraftPlan.self, desk)
    interface.add(KeepPlan.self, desk)
    interface.add(ReviewPlan.self, desk)
    interface.add(BringBackPlan.self, desk)
    interface.add(PendingCard.self, desk)
    interface.add(ShowCard.self, desk)
    return interface
  }
}
