import ControlAPI
import Domain
import EventLog
import VarlinkServer
import Vault

/// Says where the record's key comes from, and changes that. Each answers with how it is afterwards.
struct KeyVerbs: Sendable {
  typealias Standing = KeysInterface.KeyStanding

  let desk: FrontDesk
  let keeper: RecordKeeper
  let rules: @Sendable () -> LockRules

  func lock() async throws -> Standing {
    let services = try await desk.services(evenLocked: true)
    guard services.vault.origin != .file else {
      throw DaemonInterface.Refused(
        code: "keys.nothingToLockWith",
        message: "The key lies in a file, which opens the record by itself, so there is nothing to "
          + "lock it with. To choose a passphrase: kith key change --to passphrase")
    }
    let wasLocked = services.isLocked
    try await keeper.lock(.asked)
    return try await standing(wasLocked ? "Kith is locked already." : "Locked.")
  }

  func unlock(_ given: GivenKey) async throws -> Standing {
    if case .unavailable = await desk.state(within: .seconds(10)),
      let keys = await keeper.damagedStanding()
    {
      if keys.isLocked { try await keeper.holdSecret(given) }
      return try await standing()
    }
    let services = try await desk.services(evenLocked: true)
    guard services.isLocked else { return try await standing("Kith is open already.") }
    let wasErasing = try ErasureFile(directory: services.paths.data).isOfErasing()
    try await keeper.unlock(given)
    return try await standing(
      wasErasing ? "Open. What was being erased when it was cut off is erased now." : "Open.")
  }

  func change(
    to name: String, _ given: GivenKey, current: String?
  ) async throws -> Standing {
    _ = try await desk.services()
    guard let origin = KeyOrigin(rawValue: name) else {
      throw DaemonInterface.Invalid(
        parameter: "to",
        message: "\"\(name.prefix(20))\" is none of "
          + KeyOrigin.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
    try await keeper.change(to: origin, given, current: current)
    return try await standing("Done. \(KeyWords.source(origin))")
  }

  func rotate() async throws -> Standing {
    try await keeper.rotate()
    return try await standing(
      "A new key is in force. A copy of the old key file opens nothing here now.")
  }

  /// Which record it is; nil where it cannot be used.
  var record: String? { desk.current.services?.store.identity.id.hex }

  /// How it is.
  ///
  /// - Parameter summary: what was done; how it is, if left out.
  /// - Returns: it.
  /// - Throws: `org.kith.Daemon.Unavailable` where there is no record.
  func standing(_ summary: String? = nil) async throws -> Standing {
    let rules = rules()
    func standing(_ origin: KeyOrigin, _ isLocked: Bool, _ why: LockReason?, _ summary: String)
      -> Standing
    {
      Standing(
        source: origin.rawValue, locked: isLocked, why: why?.rawValue,
        idleMinutes: rules.idle.map { Int($0.milliseconds / 60_000) }, atSleep: rules.atSleep,
        summary: summary)
    }
    if case .unavailable(let fault) = await desk.state(within: .seconds(10)) {
      guard let keys = await keeper.damagedStanding() else {
        throw DaemonInterface.Unavailable(reason: fault.reason, advice: fault.advice)
      }
      return standing(
        keys.origin, keys.isLocked, nil,
        keys.isLocked
          ? KeyWords.source(keys.origin)
          : "The keys are open. The record itself cannot be used: kith restore, with a backup if there "
            + "is one.")
    }
    let services = try await desk.services(evenLocked: true)
    let origin = services.vault.origin
    var why: LockReason?
    if case .locked(_, let reason) = desk.current { why = reason }
    return standing(origin, services.isLocked, why, summary ?? KeyWords.source(origin))
  }
}

/// What is said of keys.
enum KeyWords {
  static func source(_ origin: KeyOrigin) -> String {
    switch origin {
    case .file: "The key lies in a file, and the record is open whenever kithd runs."
    case .passphrase: "The record is opened by your passphrase. Without it nobody can read it."
    case .credential: "systemd hands kithd the key when it starts, as the credential kith.key."
    case .keyring: "The key lies in the keyring of your desktop."
    }
  }
}

extension Interfaces {
  static func keys(_ verbs: KeyVerbs) -> ServiceInterface {
    var interface = ServiceInterface(
      name: KeysInterface.name, description: KeysInterface.description)
    interface.register(KeysInterface.Show.self) { _, _ in
      .init(standing: try await verbs.standing(), record: verbs.record)
    }
    interface.register(KeysInterface.Lock.self) { _, _ in .init(standing: try await verbs.lock()) }
    interface.register(KeysInterface.Unlock.self) { parameters, _ in
      .init(
        standing: try await verbs.unlock(
          GivenKey(passphrase: parameters.passphrase, secret: parameters.secret)))
    }
    interface.register(KeysInterface.Change.self) { parameters, _ in
      .init(
        standing: try await verbs.change(
          to: parameters.to,
          GivenKey(passphrase: parameters.passphrase, secret: parameters.secret),
          current: parameters.current))
    }
    interface.register(KeysInterface.Rotate.self) { _, _ in
      .init(standing: try await verbs.rotate())
    }
    return interface
  }
}
