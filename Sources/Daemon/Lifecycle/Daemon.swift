import EventLog
import FoundationEssentials
import ServiceLifecycle
import Systemd
import Varlink
import VarlinkServer

/// The daemon: everything put together, run until it is told to stop.
package enum Daemon {
  /// What the command line says.
  package struct Options: Sendable {
    package var dataDirectory: String?
    package var socketPath: String?
    package var logLevel: String?

    package init(dataDirectory: String?, socketPath: String?, logLevel: String?) {
      self.dataDirectory = dataDirectory
      self.socketPath = socketPath
      self.logLevel = logLevel
    }
  }

  /// Runs until SIGTERM or SIGINT, on threads that sleep while nothing is due; the thread that
  /// calls it waits.
  ///
  /// - Parameter options: of the command line.
  /// - Returns: the exit code.
  package static func run(_ options: Options) -> Int32 {
    Surroundings.harden()
    Surroundings.raiseFileLimit()
    do {
      return Int32(try TaskThreads.run { UInt8(truncatingIfNeeded: await serve(options)) })
    } catch {
      StandardErrorLine.write("kithd: it could not start: \(error)")
      return DaemonExit.ioError.rawValue
    }
  }

  private static func serve(_ options: Options) async -> Int32 {
    let environment = ProcessInfo.processInfo.environment
    do {
      let configuration = try DaemonConfiguration(options, environment: environment)
      let lock = try dataLock(configuration.paths.data)
      let running = try await RunningDaemon.start(configuration)
      let code = await running.run()
      withExtendedLifetime(lock) {}
      return code
    } catch let failure as StartFailure {
      StandardErrorLine.write("kithd: \(failure.message)")
      return failure.exit.rawValue
    } catch let error as ConfigurationError {
      StandardErrorLine.write("kithd: \(error.message)")
      return DaemonExit.configuration.rawValue
    } catch {
      StandardErrorLine.write("kithd: it could not start: \(error)")
      return DaemonExit.ioError.rawValue
    }
  }

  /// Takes the data directory for this process; nil when that is not possible for a reason that
  /// opening the record will tell better.
  private static func dataLock(_ directory: String) throws(StartFailure) -> DataDirectoryLock? {
    do throws(DataDirectoryLock.Refusal) {
      return try DataDirectoryLock(directory: directory)
    } catch {
      switch error {
      case .inUse:
        throw StartFailure(
          exit: .inUse, message: "Another kithd keeps the record in \(directory).")
      case .unusable: return nil
      }
    }
  }
}
