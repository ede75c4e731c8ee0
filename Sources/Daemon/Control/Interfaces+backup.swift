import ControlAPI
import Varlink
import VarlinkServer

extension Interfaces {
  static func backup(_ desk: FrontDesk, _ restore: RestoreRecord) -> ServiceInterface {
    var interface = ServiceInterface(
      name: BackupInterface.name, description: BackupInterface.description)
    interface.registerStream(BackupInterface.Write.self) { parameters, _, stream in
      try await desk.stream {
        try await WriteBackup.answer(parameters, try await desk.services(evenLocked: true), stream)
      }
    }
    interface.register(BackupInterface.Read.self) { parameters, _ in
      try await restore.read(parameters)
    }
    interface.add(MakeKit.self, desk)
    interface.register(BackupInterface.Restore.self) { parameters, _ in
      try await restore.answer(parameters)
    }
    return interface
  }
}
