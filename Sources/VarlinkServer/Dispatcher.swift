import Varlink

/// Finds what carries out a call, and turns what goes wrong into error replies.
struct Dispatcher: Sendable {
  private let interfaces: [String: ServiceInterface]
  private let seats: FollowerSeats
  private let calls = CallGate()
  private let streams = CallGate()
  private let failure: @Sendable (any Error) -> any VarlinkErrorReply

  /// - Parameters:
  ///   - description: what `GetInfo` tells.
  ///   - interfaces: all that the service offers but `org.varlink.service`.
  ///   - seats: those of the connections that follow.
  ///   - failure: the error reply for anything thrown that is none.
  init(
    _ description: ServiceDescription, _ interfaces: [ServiceInterface], _ seats: FollowerSeats,
    failure: @escaping @Sendable (any Error) -> any VarlinkErrorReply
  ) {
    var all = interfaces
    all.append(Self.service(description, interfaces))
    self.interfaces = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.seats = seats
    self.failure = failure
  }

  /// How many calls that answer once are carried out, and how many wait.
  var callCount: (working: Int, waiting: Int) { calls.count }

  /// The same, of calls that answer many times and end.
  var streamCount: (working: Int, waiting: Int) { streams.count }

  /// Carries out the call; whatever happens, the sink is finished once.
  ///
  /// - Parameters:
  ///   - header: of the call.
  ///   - frame: all of the call.
  ///   - context: who makes it.
  ///   - limits: how many may follow, or be at work.
  ///   - sink: where replies go.
  func run(
    _ header: CallHeader, _ frame: [UInt8], _ context: CallContext, _ limits: ServerLimits,
    _ sink: ReplySink
  ) async {
    do {
      let entry = try entry(for: header)
      // It would be kept for as long as the stream goes on.
      if entry.needsMore, frame.count > limits.shortBytes {
        throw VarlinkServiceInterface.InvalidParameter(parameter: "parameters")
      }
      guard entry.isFollowing else {
        let gate = entry.needsMore ? streams : calls
        let process = context.peer.processID
        try await gate.enter(process, limit: entry.needsMore ? limits.streams : limits.calls)
        defer { gate.leave(process) }
        // Nobody is there any more to be answered. Who wants no answer may go at once.
        if header.mode != .oneway { try Task.checkCancellation() }
        return try await entry.run(frame, context, sink)
      }
      try seats.take(of: limits.followers)
      defer { seats.leave() }
      try await entry.run(frame, context, sink)
    } catch {
      let reply = errorReply(for: error)
      // A connection that has gone needs no error reply.
      try? sink.finish(Self.encode(reply))
    }
  }

  private func entry(for header: CallHeader) throws -> MethodEntry {
    guard let interface = interfaces[String(header.interface)] else {
      throw VarlinkServiceInterface.InterfaceNotFound(interface: String(header.interface))
    }
    guard let entry = interface.methods[header.method] else {
      throw VarlinkServiceInterface.MethodNotFound(method: header.method)
    }
    // A reply would tell the caller that the connection is another protocol's from here on.
    if header.isUpgrade {
      throw VarlinkServiceInterface.MethodNotImplemented(method: header.method)
    }
    if let unknown = header.parameterNames.undeclared(in: entry.parameterNames) {
      throw VarlinkServiceInterface.InvalidParameter(parameter: unknown)
    }
    if entry.needsMore, header.mode != .more { throw VarlinkServiceInterface.ExpectedMore() }
    return entry
  }

  private func errorReply(for error: any Error) -> any VarlinkErrorReply {
    switch error {
    case let reply as any VarlinkErrorReply: reply
    default: failure(error)
    }
  }

  static func encode(_ reply: some VarlinkErrorReply) throws -> [UInt8] {
    try MessageCoding.error(type(of: reply).name, reply)
  }

  private static func service(
    _ description: ServiceDescription, _ interfaces: [ServiceInterface]
  ) -> ServiceInterface {
    let own = VarlinkServiceInterface.self
    var service = ServiceInterface(name: own.name, description: own.description)
    let names = [own.name] + interfaces.map(\.name).sorted()
    let texts = Dictionary(
      interfaces.map { ($0.name, $0.description) } + [(own.name, own.description)],
      uniquingKeysWith: { first, _ in first })
    service.register(own.GetInfo.self) { _, _ in
      own.GetInfo.Reply(
        vendor: description.vendor, product: description.product, version: description.version,
        url: description.url, interfaces: names)
    }
    service.register(own.GetInterfaceDescription.self) { parameters, _ in
      guard let text = texts[parameters.interface] else {
        throw own.InterfaceNotFound(interface: parameters.interface)
      }
      return own.GetInterfaceDescription.Reply(description: text)
    }
    return service
  }
}
