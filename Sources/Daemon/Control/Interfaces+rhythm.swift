import ControlAPI
import VarlinkServer

extension Interfaces {
  static func rhythm(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: RhythmInterface.name, description: RhythmInterface.description)
    interface.add(RecordAnchor.self, desk)
    interface.add(ShowRhythm.self, desk)
    interface.add(ListRhythmWeeks.self, desk)
    return interface
  }

  static func benefits(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: BenefitsInterface.name, description: BenefitsInterface.description)
    interface.add(ShowBenefits.self, desk)
    interface.add(RateBenefit.self, desk)
    return interface
  }
}
