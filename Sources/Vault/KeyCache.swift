import Crypto
import Synchronization

/// Unwrapped keys that were used of late, at most `limit` of them.
final class KeyCache: Sendable {
  private struct State {
    var keys: [Int64: SymmetricKey] = [:]
    var refs: [KeyScope: Int64] = [:]
    var scopes: [Int64: KeyScope] = [:]
    /// Keys derived from those in `keys` for digests of commands.
    var commandKeys: [Int64: SymmetricKey] = [:]
  }

  private let state = Mutex(State())
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  func key(_ ref: Int64) -> SymmetricKey? { state.withLock { $0.keys[ref] } }

  func key(for scope: KeyScope) -> NumberedKey? {
    state.withLock { state in
      guard let ref = state.refs[scope], let key = state.keys[ref] else { return nil }
      return NumberedKey(ref: ref, key: key)
    }
  }

  func insert(_ key: SymmetricKey, ref: Int64, scope: KeyScope) {
    state.withLock { state in
      // Starting afresh costs one read per key in use, and keeps no order to look after.
      if state.keys.count >= limit { state = State() }
      state.keys[ref] = key
      state.refs[scope] = ref
      state.scopes[ref] = scope
    }
  }

  /// The key for digests of commands that follows from `key`, derived once.
  func commandKey(_ key: NumberedKey) -> SymmetricKey {
    if let known = state.withLock({ $0.commandKeys[key.ref] }) { return known }
    let derived = Seal.commandKey(from: key.key)
    state.withLock { state in
      // Nothing is kept of a key that is not, since it may have been destroyed meanwhile.
      if state.keys[key.ref] != nil { state.commandKeys[key.ref] = derived }
    }
    return derived
  }

  func remove(_ ref: Int64) {
    state.withLock { state in
      state.keys[ref] = nil
      state.commandKeys[ref] = nil
      if let scope = state.scopes.removeValue(forKey: ref), state.refs[scope] == ref {
        state.refs[scope] = nil
      }
    }
  }

  func removeAll() { state.withLock { $0 = State() } }
}
