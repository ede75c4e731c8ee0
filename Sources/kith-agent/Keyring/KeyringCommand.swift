import ArgumentParser
import FoundationEssentials
import Glibc
import Systemd

/// `kith-agent keyring`, which `kith` runs: the keyring is on a bus that kithd cannot reach.
struct KeyringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyring", abstract: "The key of the record in your desktop's keyring.",
    subcommands: [Open.self, Keep.self])

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Open the record with the key that the keyring keeps.")

    @OptionGroup var place: DaemonPlace

    mutating func run() throws {
      try place.keyring { keyring throws(Keyring.Failure) in
        try await keyring.open(mayAsk: true)
      }
    }
  }

  struct Keep: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a key, keep it in the keyring, and have the record opened by it.",
      discussion: "The passphrase until now, where there is one, is the line on standard input.")

    @OptionGroup var place: DaemonPlace

    mutating func run() throws {
      let line = readLine(strippingNewline: true) ?? ""
      try place.keyring { keyring throws(Keyring.Failure) in
        try await keyring.keep(current: line.isEmpty ? nil : line)
      }
    }
  }
}

/// Where the daemon is.
struct DaemonPlace: ParsableArguments {
  @Option(help: ArgumentHelp("Where the daemon listens.", valueName: "path"))
  var socket: String?

  func path(_ environment: [String: String]) throws -> String {
    let runtime = environment["XDG_RUNTIME_DIR"].map { "\($0)/kith/org.kith" }
    guard let path = socket ?? environment["KITH_SOCKET"] ?? runtime else {
      throw ValidationError("XDG_RUNTIME_DIR is not set: name the daemon's socket with --socket.")
    }
    return path
  }

  /// Does something with the keyring, and ends the process as it went.
  func keyring(
    _ work: @escaping @Sendable (Keyring) async throws(Keyring.Failure) -> Void
  ) throws {
    Surroundings.harden()
    let environment = ProcessInfo.processInfo.environment
    guard let address = BusAddress.user(environment) else {
      StandardErrorLine.write("kith: there is no bus of yours here, so no keyring can be reached.")
      throw ExitCode(69)
    }
    let socket = try path(environment)
    let status = try TaskThreads.run {
      let service = SecretService(address)
      defer { service.stop() }
      do throws(Keyring.Failure) {
        try await work(Keyring(daemon: DaemonLink(socket: socket), service: service))
        return 0
      } catch {
        StandardErrorLine.write("kith: \(error.message)")
        return UInt8(truncatingIfNeeded: error.code)
      }
    }
    if status != 0 { throw ExitCode(Int32(status)) }
  }
}
