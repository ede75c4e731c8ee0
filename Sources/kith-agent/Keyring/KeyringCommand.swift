import ArgumentParser
import FoundationEssentials
import Glibc
import Systemd

/// `kith-agent keyring`, which `kith` runs: the keyring is on a bus that kithd cannot reach.
struct KeyringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyring", abstract: "The key of the record in your desktop's keyring.",
    subcommands: [Open.self, Keep.self])

  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Open the record with the key that the keyring keeps.")

    @OptionGroup var place: DaemonPlace

    mutating func run() async throws {
      try await place.keyring { keyring throws(Keyring.Failure) in
        try await keyring.open(mayAsk: true)
      }
    }
  }

  struct Keep: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a key, keep it in the keyring, and have the record opened by it.",
      discussion: "The passphrase until now, where there is one, is the line on standard input.")

    @OptionGroup var place: DaemonPlace

    mutating func run() async throws {
      let line = readLine(strippingNewline: true) ?? ""
      try await place.keyring { keyring throws(Keyring.Failure) in
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
  func keyring(_ work: (Keyring) async throws(Keyring.Failure) -> Void) async throws {
    Surroundings.harden()
    let environment = ProcessInfo.processInfo.environment
    guard let address = BusAddress.user(environment) else {
      StandardErrorLine.write("kith: there is no bus of yours here, so no keyring can be reached.")
      throw ExitCode(69)
    }
    let service = SecretService(address)
    defer { service.stop() }
    do throws(Keyring.Failure) {
      try await work(
        Keyring(daemon: DaemonLink(socket: try socketPath(environment)), service: service))
    } catch {
      StandardErrorLine.write("kith: \(error.message)")
      throw ExitCode(error.code)
    }
  }

  private func socketPath(_ environment: [String: String]) throws(Keyring.Failure) -> String {
    do {
      return try path(environment)
    } catch {
      throw Keyring.Failure(message: "\(error)", code: 64)
    }
  }
}
