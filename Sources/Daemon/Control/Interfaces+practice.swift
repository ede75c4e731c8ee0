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

  static func practice(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: PracticeInterface.name, description: PracticeInterface.description)
    interface.add(LookAtMoment.self, desk)
    interface.add(ListMoments.self, desk)
    interface.add(ShowMoment.self, desk)
    interface.add(ListSkills.self, desk)
    interface.add(ShowSkill.self, desk)
    interface.add(PractiseSkill.self, desk)
    interface.add(WeighDecision.self, desk)
    interface.add(RecordDecisionResult.self, desk)
    interface.add(ListDecisions.self, desk)
    interface.add(ShowDecision.self, desk)
    interface.add(RehearseTalk.self, desk)
    interface.add(ListRehearsals.self, desk)
    interface.add(ShowRehearsal.self, desk)
    return interface
  }
}
