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

  /// Opens the record with the key that the keyring keeps.
  ///
  /// - Parameter mayAsk: whether the person may be asked to unlock the keyring.
  /// - Throws: `Failure`.
  func open(mayAsk: Bool) async throws(Failure) {
    let secret = try await kept(mayAsk: mayAsk)
    let answer = await daemon.call(
      KeysInterface.Unlock.self, .init(passphrase: nil, secret: secret))
    if case .failure(let error) = answer { throw Failure(error) }
  }

  /// Makes a key, keeps it in the keyring, reads it back, and only then has the record opened by it.
  ///
  /// - Parameter current: the passphrase until now, where there is one.
  /// - Throws: `Failure`.
  func keep(current: String?) async throws(Failure) {
    var generator = SystemRandomNumberGenerator()
    let secret = (0..<64).map { _ in String(Int.random(in: 0..<16, using: &generator), radix: 16) }
      .joined()
    do throws(SecretService.Refusal) {
      try await service.keep(
        Array(secret.utf8), label: Self.label, try await attributes())
    } catch {
      throw Failure(error)
    }
    guard try await kept(mayAsk: true) == secret else {
      throw Failure(
        message: "The keyring does not give back what it was given, so nothing was changed.",
        code: 69)
    }
    let answer = await daemon.call(
      KeysInterface.Change.self,
      .init(to: "keyring", passphrase: nil, secret: secret, current: current))
    if case .failure(let error) = answer { throw Failure(error) }
  }

  private func kept(mayAsk: Bool) async throws(Failure) -> String {
    do throws(SecretService.Refusal) {
      let bytes = try await service.secret(try await attributes(), mayAsk: mayAsk)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw Failure(error)
    }
  }

  /// What the key is kept under: each record has its own.
  private func attributes() async throws(SecretService.Refusal) -> [String: String] {
    switch await daemon.call(DaemonInterface.Status.self, .init()) {
    case .success(let reply):
      return ["xdg:schema": "org.kith.Key", "record": reply.health.dataDirectory]
    case .failure: throw .failed("kithd does not say which record it keeps")
    }
  }
}

extension Keyring.Failure {
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

  fileprivate init(_ error: any Error) {
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
