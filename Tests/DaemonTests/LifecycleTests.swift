import ControlAPI
import DaemonSupport
import Domain
import Glibc
import Logging
import TestSupport
import Testing
import Varlink

@testable import Daemon

/// Where the daemon listens, and when it may not.
@Suite struct ListeningSocketTests {
  @Test func `a socket that nobody listens on any more is replaced`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path(of: "org.kith")
    close(try UnixListener.bind(path: path))
    let (descriptor, own) = try ListeningSocket.open(path)
    #expect(own == path)
    close(descriptor)
  }

  @Test func `a socket that answers is left alone, and its daemon named`() async throws {
    try await withDaemon { daemon in
      let socket = daemon.socket
      let failure = await #expect(throws: StartFailure.self) {
        try await onThread { _ = try ListeningSocket.open(socket) }
      }
      #expect(failure?.exit == .inUse)
      #expect(failure?.message.contains("kithd already runs") == true)
      let health = try await daemon.health()
      #expect(health.state == "ready")
    }
  }

  /// Whoever accepts has the place, whether it speaks Varlink or not.
  @Test func `a socket that accepts without answering is left alone`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path(of: "org.kith")
    let other = try UnixListener.bind(path: path)
    defer { close(other) }
    listen(other, 1)
    let failure = #expect(throws: StartFailure.self) { try ListeningSocket.open(path) }
    #expect(failure?.exit == .inUse)
    #expect(fileExists(path))
  }

  @Test func `a file in the way is left alone`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path(of: "org.kith")
    try write("something of the person's", to: path)
    let failure = #expect(throws: StartFailure.self) { try ListeningSocket.open(path) }
    #expect(failure != nil)
    #expect(try text(of: path) == "something of the person's")
  }

  @Test func `a place is needed to listen at`() {
    let failure = #expect(throws: StartFailure.self) { try ListeningSocket.open(nil) }
    #expect(failure?.exit == .configuration)
    #expect(failure?.message.contains("--socket") == true)
  }

  @Test func `a socket is its owner's alone`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path(of: "kith/org.kith")
    let (descriptor, _) = try ListeningSocket.open(path)
    defer { close(descriptor) }
    var status = stat()
    lstat(path, &status)
    #expect(status.st_mode & 0o777 == 0o600)
    lstat(directory.path(of: "kith"), &status)
    #expect(status.st_mode & 0o777 == 0o700)
  }
}

/// What is settled before the daemon starts, and what can be changed while it runs.
@Suite struct ConfigurationTests {
  private struct Home {
    let directory: TemporaryDirectory
    var environment: [String: String] { ["HOME": directory.path] }
    var file: String { directory.path(of: ".config/kith/config.json") }

    init() throws {
      directory = try TemporaryDirectory()
      try makeDirectory(directory.path(of: ".config/kith"))
    }

    func configuration(logLevel: String? = nil) throws -> DaemonConfiguration {
      try DaemonConfiguration(
        Daemon.Options(dataDirectory: nil, socketPath: nil, logLevel: logLevel),
        environment: environment)
    }
  }

  @Test func `without a file there are usual settings and places`() throws {
    let home = try Home()
    let configuration = try home.configuration()
    #expect(configuration.logger.logLevel == .notice)
    #expect(configuration.paths.data == home.directory.path(of: ".local/share/kith"))
    #expect(configuration.paths.keyFile == home.directory.path(of: ".config/kith/key"))
    #expect(configuration.paths.socket == nil)
  }

  @Test func `a file read again changes the level at once`() throws {
    let home = try Home()
    let configuration = try home.configuration()
    try write(#"{"logLevel":"debug"}"#, to: home.file)
    configuration.reload()
    #expect(configuration.logger.logLevel == .debug)
  }

  @Test(arguments: [
    "{", "[]", #"{"logLevel":"loud"}"#, #"{"logLevel":7}"#, #"{"limits":{"connections":0}}"#,
    #"{"limits":{"idleSeconds":90000}}"#, #"{"limits":{"followers":0}}"#, "\u{FF}",
    #"{"lock":{"idleMinutes":0}}"#, #"{"lock":{"atSleep":"yes"}}"#, #"{"lock":{"idle":5}}"#,
  ])
  func `a file that cannot be followed changes nothing`(wrong: String) throws {
    let home = try Home()
    try write(#"{"logLevel":"debug"}"#, to: home.file)
    let configuration = try home.configuration()
    try write(wrong, to: home.file)
    configuration.reload()
    #expect(configuration.logger.logLevel == .debug)
  }

  @Test func `when the record is locked by itself is read again too`() throws {
    let home = try Home()
    let configuration = try home.configuration()
    #expect(configuration.lockRules.current == LockRules())
    #expect(LockRules().idle == nil && LockRules().atSleep)
    try write(#"{"lock":{"idleMinutes":15,"atSleep":false}}"#, to: home.file)
    configuration.reload()
    #expect(configuration.lockRules.current.idle == .minutes(15))
    #expect(!configuration.lockRules.current.atSleep)
  }

  @Test func `a file that cannot be followed stops a start, and is named`() throws {
    let home = try Home()
    try write(#"{"limits":{"connections":"many"}}"#, to: home.file)
    let error = #expect(throws: ConfigurationError.self) { try home.configuration() }
    #expect(error?.message.contains(home.file) == true)
    #expect(error?.message.contains("limits.connections") == true)
  }

  @Test func `the command line's level outlasts a reload`() throws {
    let home = try Home()
    let configuration = try home.configuration(logLevel: "error")
    try write(#"{"logLevel":"debug"}"#, to: home.file)
    configuration.reload()
    #expect(configuration.logger.logLevel == .error)
  }

  @Test func `a level that is none is a mistake of usage`() throws {
    let home = try Home()
    let failure = #expect(throws: StartFailure.self) {
      try home.configuration(logLevel: "loud")
    }
    #expect(failure?.exit == .usage)
  }

  @Test func `without a home there has to be a place`() {
    #expect(throws: ConfigurationError.self) {
      try Paths(dataDirectory: nil, socketPath: nil, environment: [:])
    }
  }
}
