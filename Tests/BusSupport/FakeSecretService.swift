import Synchronization
package import Systemd

/// A keyring that keeps secrets in memory, and asks nobody: whether a person would unlock it is said
/// beforehand.
package final class FakeSecretService: Sendable {
  private struct Item {
    var attributes: Set<String>
    var secret: [UInt8]
  }
  private struct State {
    var items: [String: Item] = [:]
    var isLocked: Bool
    var prompts = 0
    var made = 0
  }

  private static let name = "org.freedesktop.secrets"
  private static let collection = "/org/freedesktop/secrets/collection/login"
  private static let session = "/org/freedesktop/secrets/session/s1"
  private static let prompt = "/org/freedesktop/secrets/prompt/p"
  private let state: Mutex<State>
  private let unlocks: Bool
  private let spoils: Bool
  private let bus = Mutex<BusConnection?>(nil)

  /// - Parameters:
  ///   - address: of the bus.
  ///   - isLocked: whether it has to be unlocked first.
  ///   - unlocks: whether the person unlocks it when asked.
  ///   - spoils: whether it gives back something else than it was given.
  package init(
    _ address: BusAddress, isLocked: Bool = false, unlocks: Bool = true, spoils: Bool = false
  ) {
    state = Mutex(State(isLocked: isLocked))
    self.unlocks = unlocks
    self.spoils = spoils
    let connection = BusConnection(address, names: [Self.name]) { [self] call in
      state.withLock { answer(call, &$0) }
    }
    bus.withLock { $0 = connection }
  }

  /// What is kept, and how often the person was asked.
  package var secrets: [[UInt8]] { state.withLock { $0.items.values.map(\.secret) } }
  package var prompts: Int { state.withLock { $0.prompts } }

  /// Renames what is kept, as an earlier version named it: by the place alone.
  package func nameByPlaceAlone() {
    state.withLock { state in
      state.items = state.items.mapValues { item in
        var item = item
        item.attributes = item.attributes.filter {
          !$0.hasPrefix("log=") && !$0.hasPrefix("tag=")
        }
        return item
      }
    }
  }

  /// The session ends, and the keyring is locked.
  package func lock() { state.withLock { $0.isLocked = true } }

  package func stop() { bus.withLock { $0 }?.close() }

  private func answer(
    _ call: BusMessage, _ state: inout State
  ) -> Result<[BusValue], BusFailure> {
    let body = call.body
    switch call.member {
    case "OpenSession" where body.first == .string("plain"):
      return .success([.variant(.string("")), .objectPath(Self.session)])
    case "ReadAlias": return .success([.objectPath(Self.collection)])
    case "SearchItems":
      let wanted = Self.pairs(body.first)
      let found = state.items.filter { $0.value.attributes.isSuperset(of: wanted) }.keys.sorted()
      let paths = BusValue.array(of: "o", found.map(BusValue.objectPath))
      let none = BusValue.array(of: "o", [])
      return .success(state.isLocked ? [none, paths] : [paths, none])
    case "Unlock":
      guard case .array(_, let objects)? = body.first else { return .failure(.timedOut) }
      return .success(
        state.isLocked
          ? [.array(of: "o", []), .objectPath(Self.prompt)]
          : [.array(of: "o", objects), .objectPath("/")])
    case "Prompt":
      state.prompts += 1
      if unlocks { state.isLocked = false }
      bus.withLock { $0 }?.emit(
        Self.prompt, "org.freedesktop.Secret.Prompt", "Completed",
        [.bool(!unlocks), .variant(.string(""))])
      return .success([])
    case "CreateItem": return create(body, &state)
    case "Delete" where state.items[call.path] != nil && !state.isLocked:
      state.items[call.path] = nil
      return .success([.objectPath("/")])
    case "GetSecrets": return secrets(body, state)
    default:
      return .failure(.refused(name: "org.freedesktop.DBus.Error.UnknownMethod", message: ""))
    }
  }

  private func create(
    _ body: [BusValue], _ state: inout State
  ) -> Result<[BusValue], BusFailure> {
    if state.isLocked {
      return .failure(.refused(name: "org.freedesktop.Secret.Error.IsLocked", message: ""))
    }
    guard body.count == 3, case .array(_, let properties) = body[0],
      case .structure(let secret) = body[1], case .array("y", let bytes) = secret[2]
    else { return .failure(.timedOut) }
    var attributes: Set<String> = []
    for case .entry(.string("org.freedesktop.Secret.Item.Attributes"), .variant(let value))
      in properties
    {
      attributes = Self.pairs(value)
    }
    let isReplacing = body[2] == .bool(true)
    let known = state.items.first { isReplacing && $0.value.attributes == attributes }?.key
    state.made += 1
    let path = known ?? "\(Self.collection)/\(state.made)"
    state.items[path] = Item(
      attributes: attributes,
      secret: bytes.compactMap { if case .byte(let byte) = $0 { byte } else { nil } })
    return .success([.objectPath(path), .objectPath("/")])
  }

  private func secrets(_ body: [BusValue], _ state: State) -> Result<[BusValue], BusFailure> {
    guard body.count == 2, let paths = body[0].texts, body[1] == .objectPath(Self.session),
      !state.isLocked
    else {
      return .failure(.refused(name: "org.freedesktop.Secret.Error.IsLocked", message: ""))
    }
    return .success([
      .array(
        of: "{o(oayays)}",
        paths.compactMap { path in
          state.items[path].map { item in
            .entry(
              .objectPath(path),
              .structure([
                .objectPath(Self.session), .array(of: "y", []),
                .array(of: "y", (spoils ? item.secret.reversed() : item.secret).map(BusValue.byte)),
                .string("text/plain"),
              ]))
          }
        })
    ])
  }

  private static func pairs(_ value: BusValue?) -> Set<String> {
    guard case .array(_, let entries)? = value else { return [] }
    return Set(
      entries.compactMap { entry in
        if case .entry(let key, let value) = entry {
          "\(key.text ?? "")=\(value.text ?? "")"
        } else {
          nil
        }
      })
  }
}
