/// The keyring of the person's desktop: org.freedesktop.Secret.Service of the Secret Service API,
/// draft 0.2, with secrets carried as they are ("plain"), over a socket that is the person's own.
package final class SecretService: Sendable {
  /// Why the keyring gave or took nothing.
  package enum Refusal: Error, Hashable, Sendable {
    /// There is no bus, or nobody on it who keeps secrets.
    case nobodyThere
    /// It has nothing of the kind.
    case missing
    /// It is locked, and was not unlocked.
    case locked
    /// It answered something else than the API says, or refused.
    case failed(String)
  }

  private static let name = "org.freedesktop.secrets"
  private static let path = "/org/freedesktop/secrets"
  private static let service = "org.freedesktop.Secret.Service"
  private let bus: BusConnection

  package init(_ address: BusAddress) {
    bus = BusConnection(
      address,
      matches: [
        "type='signal',sender='\(Self.name)',interface='org.freedesktop.Secret.Prompt',"
          + "member='Completed'"
      ])
  }

  package func stop() { bus.close() }

  /// The items that have these attributes, the open ones first.
  ///
  /// - Returns: their object paths.
  /// - Throws: `Refusal`, never that there is none.
  package func items(_ attributes: [String: String]) async throws(Refusal) -> [String] {
    let found = try await call(
      Self.path, Self.service, "SearchItems", [Self.dictionary(attributes)])
    guard found.count == 2, let open = found[0].texts, let locked = found[1].texts else {
      throw .failed("SearchItems")
    }
    return open + locked
  }

  /// The secret of an item.
  ///
  /// - Parameters:
  ///   - item: its object path.
  ///   - mayAsk: whether the person may be asked to unlock the keyring.
  /// - Returns: its bytes.
  /// - Throws: `Refusal`.
  package func secret(of item: String, mayAsk: Bool) async throws(Refusal) -> [UInt8] {
    try await unlock(item, mayAsk: mayAsk)
    let reply = try await call(
      Self.path, Self.service, "GetSecrets",
      [.array(of: "o", [.objectPath(item)]), .objectPath(try await session())])
    guard case .array(_, let secrets)? = reply.first, case .entry(_, let secret)? = secrets.first,
      case .structure(let fields) = secret, fields.count == 4,
      case .array("y", let bytes) = fields[2]
    else { throw .failed("GetSecrets") }
    return bytes.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
  }

  /// Removes an item.
  ///
  /// - Parameters:
  ///   - item: its object path.
  ///   - mayAsk: whether the person may be asked to unlock the keyring.
  /// - Throws: `Refusal`.
  package func remove(_ item: String, mayAsk: Bool) async throws(Refusal) {
    let reply = try await call(item, "org.freedesktop.Secret.Item", "Delete", [])
    guard case .objectPath(let prompt)? = reply.first else { throw .failed("Delete") }
    try await answer(prompt, mayAsk: mayAsk)
  }

  /// Keeps a secret under these attributes, beside any that has the same.
  ///
  /// - Throws: `Refusal`.
  package func keep(
    _ secret: [UInt8], label: String, _ attributes: [String: String]
  ) async throws(Refusal) {
    let reply = try await call(Self.path, Self.service, "ReadAlias", [.string("default")])
    guard case .objectPath(let collection)? = reply.first, collection != "/" else {
      throw .failed("there is no default keyring")
    }
    try await unlock(collection, mayAsk: true)
    let properties: [(String, BusValue)] = [
      ("org.freedesktop.Secret.Item.Label", .string(label)),
      ("org.freedesktop.Secret.Item.Attributes", Self.dictionary(attributes)),
    ]
    let made = try await call(
      collection, "org.freedesktop.Secret.Collection", "CreateItem",
      [
        .properties(properties),
        .structure([
          .objectPath(try await session()), .array(of: "y", []),
          .array(of: "y", secret.map(BusValue.byte)), .string("text/plain"),
        ]), .bool(false),
      ])
    guard made.count == 2, case .objectPath(let prompt) = made[1] else {
      throw .failed("CreateItem")
    }
    try await answer(prompt, mayAsk: true)
  }

  private func session() async throws(Refusal) -> String {
    let reply = try await call(
      Self.path, Self.service, "OpenSession", [.string("plain"), .variant(.string(""))])
    guard reply.count == 2, case .objectPath(let session) = reply[1] else {
      throw .failed("OpenSession")
    }
    return session
  }

  private func unlock(_ object: String, mayAsk: Bool) async throws(Refusal) {
    let reply = try await call(
      Self.path, Self.service, "Unlock", [.array(of: "o", [.objectPath(object)])])
    guard reply.count == 2, case .objectPath(let prompt) = reply[1] else {
      throw .failed("Unlock")
    }
    try await answer(prompt, mayAsk: mayAsk)
  }

  /// Has the keyring ask the person, where it wants to, and waits for the answer.
  private func answer(_ prompt: String, mayAsk: Bool) async throws(Refusal) {
    if prompt == "/" { return }
    guard mayAsk else { throw .locked }
    async let isDismissed = completed(prompt)
    _ = try await call(prompt, "org.freedesktop.Secret.Prompt", "Prompt", [.string("")])
    if await isDismissed { throw .locked }
  }

  /// Whether the person wanted none of it.
  private func completed(_ prompt: String) async -> Bool {
    for await event in bus.events {
      switch event {
      case .signal(let message)
      where message.path == prompt
        && message.isSignal("org.freedesktop.Secret.Prompt", "Completed"):
        return message.body.first != .bool(false)
      case .disconnected: return true
      default: continue
      }
    }
    return true
  }

  private func call(
    _ path: String, _ interface: String, _ member: String, _ body: [BusValue]
  ) async throws(Refusal) -> [BusValue] {
    switch await bus.call(BusCall(Self.name, path, interface, member, body)) {
    case .success(let reply): return reply
    case .failure(let failure):
      if failure.isNobodyThere || failure == .notConnected { throw .nobodyThere }
      if case .refused(let name, _) = failure, name.hasSuffix("IsLocked") { throw .locked }
      throw .failed(member)
    }
  }

  private static func dictionary(_ values: [String: String]) -> BusValue {
    .array(
      of: "{ss}",
      values.sorted { $0.key < $1.key }.map { .entry(.string($0.key), .string($0.value)) })
  }
}
