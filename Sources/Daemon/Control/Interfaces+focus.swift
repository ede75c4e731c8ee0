import ControlAPI
import VarlinkServer

extension Interfaces {
  static func focus(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: FocusInterface.name, description: FocusInterface.description)
    interface.add(ListFocuses.self, desk)
    interface.add(ShowFocus.self, desk)
    interface.add(AddFocus.self, desk)
    interface.add(ChangeFocus.self, desk)
    interface.add(SetFocusStage.self, desk)
    interface.add(CloseFocus.self, desk)
    interface.add(ShowFocusHistory.self, desk)
    interface.add(ChooseTradition.self, desk)
    interface.add(StopPerinatal.self, desk)
    interface.add(ShowFormulation.self, desk)
    interface.add(AgreeFormulation.self, desk)
    interface.add(ListFormulations.self, desk)
    return interface
  }

  static func timeline(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: TimelineInterface.name, description: TimelineInterface.description)
    interface.add(ListTimeline.self, desk)
    interface.add(ShowLifeEvent.self, desk)
    interface.add(AddLifeEvent.self, desk)
    interface.add(ChangeLifeEvent.self, desk)
    interface.add(RemoveLifeEvent.self, desk)
    interface.add(ListHardDays.self, desk)
    return interface
  }

  static func recovery(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: RecoveryInterface.name, description: RecoveryInterface.description)
    interface.add(ListDuties.self, desk)
    interface.add(AddDuty.self, desk)
    interface.add(TakeUpDuty.self, desk)
    interface.add(ReviewDuties.self, desk)
    return interface
  }
}
