/// What reads bytes from outside, and what holds of it whatever the bytes are: nothing traps, nothing
/// takes long, and each has rules of its own besides.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Cutting a socket's bytes into messages.
  case framing
  /// The header of a call, and its parameters.
  case call
  /// FlatJSON beside Foundation.
  case json
  /// Descriptions of interfaces.
  case interface
  /// What people type for times.
  case date
  /// The system's files of time zones.
  case zone
  /// Lines of an import.
  case lines = "import"

  /// Reads the bytes.
  ///
  /// - Throws: `Finding` when a rule is broken.
  package func check(_ bytes: [UInt8]) throws(Finding) {
    switch self {
    case .framing: try Framing.check(bytes)
    case .call: try Calls.check(bytes)
    case .json: try TwoReadersOfJSON.check(bytes)
    case .interface: try Interfaces.check(bytes)
    case .date: try Dates.check(bytes)
    case .zone: try Zones.check(bytes)
    case .lines: try ImportedLines.check(bytes)
    }
  }
}

/// A rule that some bytes break.
package struct Finding: Error, Hashable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }

  /// - Throws: a finding when `condition` does not hold.
  static func unless(
    _ condition: Bool, _ description: @autoclosure () -> String
  ) throws(Finding) {
    if !condition { throw Finding(description()) }
  }
}
