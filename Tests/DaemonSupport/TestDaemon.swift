package import CivilTime
package import ControlAPI
package import Daemon
import Domain
package import TestSupport
package import Varlink
import Vault

/// A daemon on a socket in a directory of its own, whose clock a test sets and whose zone is
/// Europe/London unless a test says otherwise.
package final class TestDaemon: Sendable {
  package let directory: TemporaryDirectory
  package let paths: Paths
  package let log = LogLines()
  /// What the daemon says of itself once the record is open, or is not.
  package let standing: String
  package let answering: AnsweringDaemon
  private let clock: ManualClock

  /// Where the daemon answers.
  package var socket: String { directory.path(of: "run/kith/org.kith") }

  fileprivate init(_ place: Place) async throws {
    directory = place.directory
    clock = place.clock
    let environment = [
      "HOME": directory.path(of: "home"), "XDG_CONFIG_HOME": directory.path(of: "config"),
      "XDG_RUNTIME_DIR": directory.path(of: "run"), "TZ": place.zone,
    ]
    paths = try Paths(
      dataDirectory: directory.path(of: "data"), socketPath: nil, environment: environment)
    let clock = clock
    answering = AnsweringDaemon(
      paths: paths, environment: environment,
      // Cheap, so that tests are.
      passphraseCost: PassphraseCost(rounds: 1 << 10, blockSize: 8, parallelism: 1),
      zones: place.zones, clock: { clock.now }, logger: log.logger)
    try await answering.start(descriptor: try Place.listen(directory))
    standing = try await answering.open()
  }

  fileprivate func stop() async { await answering.stop() }

  /// Sets the clock to a reading of London's, "2026-12-01T15:00".
  package func set(_ reading: String) {
    clock.set(to: ZoneDatabase().instant(of: agreed(reading)))
  }

  /// Does something with the clock set to a reading of London's, and sets it back.
  package func at<Value>(
    _ reading: String, _ body: () async throws -> Value
  ) async throws -> Value {
    let before = clock.now
    set(reading)
    defer { clock.set(to: before) }
    return try await body()
  }

  /// Calls a method on a connection of its own.
  ///
  /// - Throws: `CallRefusal` for an error reply.
  @discardableResult
  package func call<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters
  ) async throws -> Method.Reply {
    let socket = socket
    return try await onThread {
      do {
        let connection = try VarlinkConnection(path: socket, timeoutSeconds: 300)
        defer { connection.close() }
        return try connection.call(method, parameters)
      } catch VarlinkFailure.errorReply(let reply) {
        throw CallRefusal(reply)
      }
    }
  }

  /// All replies of a method that answers many times.
  ///
  /// - Throws: `CallRefusal` for an error reply.
  package func stream<Method: VarlinkMethod>(
    _ method: Method.Type, _ parameters: Method.Parameters,
    while goesOn: @escaping @Sendable (Method.Reply) -> Bool = { _ in true }
  ) async throws -> [Method.Reply] {
    let socket = socket
    return try await onThread {
      do {
        let connection = try VarlinkConnection(path: socket, timeoutSeconds: 300)
        var replies: [Method.Reply] = []
        try connection.stream(method, parameters) { reply in
          replies.append(reply)
          return goesOn(reply)
        }
        return replies
      } catch VarlinkFailure.errorReply(let reply) {
        throw CallRefusal(reply)
      }
    }
  }

  /// How the daemon does.
  package func health() async throws -> DaemonInterface.Health {
    try await call(DaemonInterface.Status.self, .init()).health
  }
}

/// What outlives a daemon: its directory and its clock.
package struct Place: Sendable {
  package let directory: TemporaryDirectory
  package let clock: ManualClock
  package var zone: String
  package var zones: ZoneDatabase

  /// - Parameters:
  ///   - now: what London's clocks show, Thursday 26 November 2026, 09:00 unless said.
  ///   - zone: the machine's zone.
  ///   - zones: the rules of all zones.
  /// - Throws: when there is no room for a directory.
  package init(
    at now: String = "2026-11-26T09:00", zone: String = "Europe/London",
    zones: ZoneDatabase = ZoneDatabase()
  ) throws {
    directory = try TemporaryDirectory()
    clock = ManualClock(at: ZoneDatabase().instant(of: agreed(now)))
    self.zone = zone
    self.zones = zones
  }

  fileprivate static func listen(_ directory: TemporaryDirectory) throws -> Int32 {
    let path = directory.path(of: "run")
    try makeDirectory(path)
    return try UnixListener.bind(path: "\(path)/kith/org.kith")
  }

  /// Runs a daemon here while `body` runs. A second one later finds what the first one kept.
  package func withDaemon<Result>(
    _ body: (TestDaemon) async throws -> Result
  ) async throws -> Result {
    try await Turnstile.daemons.pass { try await run(body) }
  }

  private func run<Result>(
    _ body: (TestDaemon) async throws -> Result
  ) async throws -> Result {
    let daemon = try await TestDaemon(self)
    do {
      let result = try await body(daemon)
      await daemon.stop()
      try removeFile(daemon.socket)
      return result
    } catch {
      await daemon.stop()
      throw error
    }
  }
}

/// Runs a daemon in a place of its own while `body` runs.
package func withDaemon<Result>(
  at now: String = "2026-11-26T09:00", zone: String = "Europe/London",
  _ body: (TestDaemon) async throws -> Result
) async throws -> Result {
  try await Place(at: now, zone: zone).withDaemon(body)
}
