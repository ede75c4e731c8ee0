import ControlAPI

/// What a verb sends along with what it asks or records. The generated types of each interface are
/// the same type under several names.
extension QueryOptions {
  var query: Query { Query(course: course, asOf: asOf, atLeast: nil) }

  /// A question about now.
  static func make(course: String?) -> Query { Query(course: course, asOf: nil, atLeast: nil) }
}

extension RecordOptions {
  /// With a new command id.
  var command: Command { Self.make(course: course, at: at) }

  static func make(course: String?, at: String?) -> Command {
    Command(id: CommandID.make(), course: course, at: at)
  }
}

/// Ids of commands: 128 random bits, 32 hexadecimal digits.
enum CommandID {
  static func make() -> String {
    let digits = String(UInt128.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
