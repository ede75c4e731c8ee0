import ControlAPI
import Domain
import EventLog
import Vault

/// Tells all keys, for a recovery kit.
enum MakeKit: Verb {
  typealias Method = BackupInterface.MakeKit

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let kit = try await services.vault.recoveryKit(
      log: services.store.identity.id.bytes, now: services.now.milliseconds)
    return Method.Reply(lines: kit.lines, keys: kit.count)
  }
}
