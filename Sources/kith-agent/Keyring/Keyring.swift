import ControlAPI
import Systemd
import Varlink

/// The key of the record in the desktop's keyring, and the way from there to kithd.
struct Keyring: Sendable {
  let daemon: DaemonLink
  let service: SecretService

  /// What somebody should hear when it did not go well.
  struct Failure: Error {
    var message: String
    /// As kith ends with, after sysexits.h.
    var code: Int32
  }

  private static let label = "Kith: the key of your record"

  /// Opens the record with the key that the keyring keeps. Where a change was cut off there are two, and
  /// one of them opens it.
  ///
  /// - Parameter mayAsk: whether the person may be asked to unlock the keyring.
  /// - Throws: `Failure`.
  func open(mayAsk: Bool) async throws(Failure) {
    let names = try await KeyringNames(daemon)
    var seen: Set<String> = []
    var failure = Failure(SecretService.Refusal.missing)
    for attributes in names.searches {
      for item in try await asked({ () throws(SecretService.Refusal) in
        try await service.items(attributes)
      }) where seen.insert(item).inserted {
        let secret = try await secret(of: item, mayAsk: mayAsk)
        guard seen.insert(secret).inserted else { continue }
        let answer = await daemon.call(
          KeysInterface.Unlock.self, .init(passphrase: nil, secret: secret))
        guard case .failure(let error) = answer else { return }
        failure = Failure(error)
        guard Failure.isWrongKey(error) else { throw failure }
      }
    }
    throw failure
  }

  /// Makes a key, keeps it in the keyring beside the one until now, reads it back, and only then has the
  /// record opened by it. What opened it before is removed last: wherever this is cut off, the keyring
  /// keeps what opens the record.
  ///
  /// - Parameter current: the passphrase until now, where there is one.
  /// - Throws: `Failure`.
  func keep(current: String?) async throws(Failure) {
    let names = try await KeyringNames(daemon)
    guard let own = names.own else {
      throw Failure(message: "The record cannot be used, so nothing was changed.", code: 69)
    }
    let secret = Self.random(64)
    let fresh = names.tagged(own, Self.random(32))
    let item = try await asked { () throws(SecretService.Refusal) in
      try await service.keep(Array(secret.utf8), label: Self.label, fresh)
      return try await service.items(fresh).first
    }
    guard let item, try await self.secret(of: item, mayAsk: true) == secret else {
      if let item { await remove(item) }
      throw Failure(
        message: "The keyring does not give back what it was given, so nothing was changed.",
        code: 69)
    }
    let answer = await daemon.call(
      KeysInterface.Change.self,
      .init(to: "keyring", passphrase: nil, secret: secret, current: current))
    if case .failure(let error) = answer {
      // After any other answer, or none, the new key may be in force.
      if Failure.isRefusal(error) { await remove(item) }
      throw Failure(error)
    }
    // One that stays behind is tried in vain, and goes with the next change.
    guard let items = try? await service.items(own) else { return }
    for old in items where old != item { await remove(old) }
  }

  /// What cannot be removed does no harm.
  private func remove(_ item: String) async { try? await service.remove(item, mayAsk: false) }

  private static func random(_ count: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in String(Int.random(in: 0..<16, using: &generator), radix: 16) }
      .joined()
  }

  private func secret(of item: String, mayAsk: Bool) async throws(Failure) -> String {
    let bytes = try await asked { () throws(SecretService.Refusal) in
      try await service.secret(of: item, mayAsk: mayAsk)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func asked<Answer>(
    _ question: () async throws(SecretService.Refusal) -> Answer
  ) async throws(Failure) -> Answer {
    do throws(SecretService.Refusal) { return try await question() } catch { throw Failure(error) }
  }
}

extension Keyring.Failure {
  static func isWrongKey(_ error: any Error) -> Bool {
    guard case VarlinkFailure.errorReply(let reply) = error else { return false }
    return reply.name == KeysInterface.WrongKey.name
  }

  /// Whether it was refused before anything was begun.
  static func isRefusal(_ error: any Error) -> Bool {
    guard case VarlinkFailure.errorReply(let reply) = error else { return false }
    return [
      KeysInterface.WrongKey.name, DaemonInterface.Locked.name, DaemonInterface.Invalid.name,
    ].contains(reply.name)
  }

  fileprivate init(_ refusal: SecretService.Refusal) {
    code = 69
    switch refusal {
    case .nobodyThere:
      message = "No keyring answers on your bus (org.freedesktop.secrets), so nothing was changed."
    case .missing:
      code = 66
      message = "The keyring has no key of this record."
    case .locked:
      code = 77
      message = "The keyring is locked and was not unlocked, so nothing was changed."
    case .failed(let what): message = "The keyring did not do as asked (\(what))."
    }
  }

  init(_ error: any Error) {
    guard case VarlinkFailure.errorReply(let reply) = error else {
      self.init(message: "kithd does not answer. See: systemctl --user status kithd", code: 69)
      return
    }
    if let wrong = reply.decoded(as: KeysInterface.WrongKey.self) {
      self.init(message: wrong.message, code: 77)
    } else if let locked = reply.decoded(as: DaemonInterface.Locked.self) {
      self.init(message: locked.message, code: 77)
    } else if let invalid = reply.decoded(as: DaemonInterface.Invalid.self) {
      self.init(message: invalid.message, code: 65)
    } else if let unavailable = reply.decoded(as: DaemonInterface.Unavailable.self) {
      self.init(message: unavailable.advice, code: 69)
    } else {
      self.init(message: "kithd answered \(reply.name).", code: 69)
    }
  }
}
