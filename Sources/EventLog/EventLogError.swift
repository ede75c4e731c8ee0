/// A failure of the event log: what happened, and what the person can do next.
package struct EventLogError: Error, CustomStringConvertible {
  package enum Code: String, Sendable, Hashable {
    /// The disk failed; what was acknowledged is safe, what was not is not. Open again to recover.
    case io
    /// There is no room; nothing was stored. `recoverSpace()` helps once there is some.
    case full
    /// The file is damaged.
    case corrupt
    /// The file was written by a newer Kith.
    case newerFormat
    /// Another process holds the file or the directory.
    case locked
    /// The file is not an event log of Kith's.
    case notOurFile
    /// The file or its directory cannot be written.
    case readOnly
    /// The file or its directory belongs to somebody else.
    case wrongOwner
    /// SQLite did not take a setting that durability or immutability depends on.
    case wrongPragma
    /// The batch does not continue its streams; a fault in the caller.
    case invalidBatch
    /// The store was closed.
    case closed
  }

  package var code: Code
  package var message: String
  package var cause: (any Error)?

  package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  package var description: String { message }
}
