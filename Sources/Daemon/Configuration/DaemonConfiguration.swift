import Logging
import Systemd

/// Everything that is settled before the daemon starts.
struct DaemonConfiguration: Sendable {
  let paths: Paths
  let environment: [String: String]
  let limits: LimitsBox
  let lockRules: LockRulesBox
  let level: LogLevelBox
  let logger: Logger
  let usesJournal: Bool
  /// The level that the command line asks for, which a configuration file does not change.
  private let commandLineLevel: Logger.Level?

  /// - Throws: `ConfigurationError` for a file or an option that cannot be followed, and
  ///   `StartFailure` for an option that is no such thing.
  init(_ options: Daemon.Options, environment: [String: String]) throws {
    paths = try Paths(
      dataDirectory: options.dataDirectory, socketPath: options.socketPath,
      environment: environment)
    self.environment = environment
    let user = try UserConfiguration(path: paths.configurationFile)
    limits = LimitsBox(user)
    lockRules = LockRulesBox(user)
    var commandLineLevel: Logger.Level?
    if let name = options.logLevel {
      guard let known = LogLevelName(name) else {
        throw StartFailure(
          exit: .usage, message: "--log-level is one of \(LogLevelName.all).")
      }
      commandLineLevel = known.level
    }
    self.commandLineLevel = commandLineLevel
    let level = LogLevelBox(Self.level(commandLineLevel, user))
    let usesJournal = JournalWriter.isConnected(environment: environment)
    self.level = level
    self.usesJournal = usesJournal
    logger = Logger(label: "kithd") { _ in
      JournalLogHandler(level: level, usesJournal: usesJournal)
    }
  }

  private static func level(
    _ commandLine: Logger.Level?, _ user: UserConfiguration
  ) -> Logger.Level {
    commandLine ?? user.logLevel.flatMap { LogLevelName($0)?.level } ?? .notice
  }

  /// Reads the file again; one that cannot be followed changes nothing, and is told in the log.
  func reload() {
    do {
      let user = try UserConfiguration(path: paths.configurationFile)
      level.set(Self.level(commandLineLevel, user))
      limits.set(user)
      lockRules.set(user)
      logger.notice("the configuration was read again")
    } catch {
      logger.error("\(error.message) What held before still holds.")
    }
  }
}
