import Glibc
package import Systemd
package import TestSupport

/// A message bus of a test's own, which starts nothing by itself.
package final class PrivateBus: Sendable {
  private let directory: TemporaryDirectory
  private let process: pid_t

  package var address: BusAddress { .at(addressText) }
  package var addressText: String { "unix:path=\(directory.path(of: "bus"))" }

  /// Starts it at a place; connections wait until it is there.
  package init(in directory: TemporaryDirectory) throws {
    self.directory = directory
    try directory.write(
      """
      <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
       "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
      <busconfig>
        <type>session</type>
        <listen>unix:path=\(directory.path(of: "bus"))</listen>
        <auth>EXTERNAL</auth>
        <policy context="default">
          <allow send_destination="*" eavesdrop="true"/>
          <allow eavesdrop="true"/>
          <allow own="*"/>
        </policy>
      </busconfig>
      """, to: "bus.conf")
    process = try Self.start(directory.path(of: "bus.conf"))
  }

  deinit { end() }

  /// Ends it, as when a session ends; the socket stays behind, as after a crash.
  package func end() {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  private static func start(_ configuration: String) throws -> pid_t {
    var child = pid_t()
    let words = [
      "/usr/bin/dbus-daemon", "--nofork", "--nopidfile", "--config-file=\(configuration)",
    ]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    let result = posix_spawn(&child, words[0], nil, nil, &arguments, environ)
    guard result == 0 else { throw CannotStart(errorNumber: result) }
    return child
  }

  /// The bus could not be started.
  package struct CannotStart: Error {
    package var errorNumber: Int32
  }
}
