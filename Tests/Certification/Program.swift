import Glibc
import Systemd
import Varlink
import VarlinkServer

/// The certification service of varlink.org, or a client of it.
///
/// `varlink-certification [--client] [--varlink=unix:PATH] [--mutate=WHAT]`
///
/// The server takes a socket that it was started with before the path. `--mutate` makes either side
/// wrong in one thing, so that it can be seen whether the other one notices.
@main
enum Program {
  static func main() async {
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      if options.isClient {
        try CertificationClient(options).run()
      } else {
        try await serve(options)
      }
    } catch VarlinkFailure.errorReply(let reply) {
      print("the server answered \(reply.name)")
      exit(1)
    } catch {
      print("varlink-certification: \(error)")
      exit(1)
    }
  }

  private static func serve(_ options: Options) async throws {
    let descriptor =
      try SocketActivation.listeningSockets().first ?? UnixListener.bind(path: options.path)
    let certification = CertificationServer(mutation: options.mutation)
    let server = VarlinkServer(
      ServiceDescription(
        vendor: "Kith", product: "varlink-certification", version: "1",
        url: "https://varlink.org/"),
      interfaces: [certification.interface], userID: Surroundings.userID,
      failure: { _ in VarlinkServiceInterface.InvalidParameter(parameter: "parameters") })
    try await server.start(descriptor: descriptor)
    // Whoever started it ends it.
    while true { try await Task.sleep(for: .seconds(3600)) }
  }
}

/// What the command line says.
struct Options {
  var isClient = false
  var path = ""
  var mutation: String?

  init(_ words: some Sequence<String>) throws(UsageError) {
    var words = words.flatMap { $0.split(separator: "=", maxSplits: 1).map(String.init) }[...]
    while let word = words.popFirst() {
      switch word {
      case "--client": isClient = true
      case "--varlink":
        let address = words.popFirst()?.split(separator: ";").first ?? ""
        guard address.hasPrefix("unix:/") else { throw UsageError("an address is unix:/PATH") }
        path = String(address.dropFirst("unix:".count))
      case "--mutate": mutation = words.popFirst()
      default: throw UsageError("\(word) is no option")
      }
    }
  }
}

struct UsageError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
