import ControlAPI
import VarlinkServer

extension Interfaces {
  static func measures(_ desk: FrontDesk) -> ServiceInterface {
    var interface = ServiceInterface(
      name: MeasuresInterface.name, description: MeasuresInterface.description)
    interface.add(ListMeasures.self, desk)
    interface.add(ShowMeasure.self, desk)
    interface.add(CompleteMeasure.self, desk)
    interface.add(SkipMeasure.self, desk)
    interface.add(ListScores.self, desk)
    interface.add(ShowMeasureChange.self, desk)
    interface.add(ChartMeasure.self, desk)
    interface.add(ShowRecovery.self, desk)
    interface.add(CheckPack.self, desk)
    interface.add(LoadPack.self, desk)
    return interface
  }
}
