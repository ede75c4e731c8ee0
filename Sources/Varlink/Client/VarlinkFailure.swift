/// Why a call brought no reply.
package enum VarlinkFailure: Error, Sendable {
  /// The socket cannot be reached; the number is errno's.
  case cannotConnect(errno: Int32)
  /// The connection ended before the reply, so that the call may have been carried out or not.
  case connectionLost
  case timedOut
  /// The other side broke the rules of the protocol.
  case protocolViolation(String)
  case errorReply(ErrorReply)

  package var isConnectionLost: Bool { if case .connectionLost = self { true } else { false } }
}
