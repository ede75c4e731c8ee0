import ControlAPI
import VarlinkServer

extension Interfaces {
  static func erasing(_ desk: FrontDesk, _ intake: BackupIntake) -> ServiceInterface {
    var interface = ServiceInterface(
      name: ErasingInterface.name, description: ErasingInterface.description)
    interface.add(ForeseeErasing.self, desk)
    interface.register(ErasingInterface.Erase.self) { parameters, _ in
      let services = try await desk.enter(evenLocked: false)
      defer { desk.leave() }
      let reply = try await EraseRecord.answer(parameters, services)
      // A backup that was read, to be put in the record's place, has what was erased. It was taken
      // down to be looked at, and is read again by whoever goes on.
      try await intake.forgetKept()
      try StagedRestore(directory: services.paths.data).discard()
      return reply
    }
    return interface
  }
}
