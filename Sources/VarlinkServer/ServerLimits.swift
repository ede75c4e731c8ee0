/// How much a server takes on.
package struct ServerLimits: Hashable, Sendable {
  /// The most bytes of one message.
  package var frameBytes: Int
  /// The most connections at a time; one more is closed at once.
  package var connections: Int
  /// How long a connection may stay without a call under way, in seconds.
  package var idleSeconds: Int

  package init(frameBytes: Int = 1 << 20, connections: Int = 1100, idleSeconds: Int = 300) {
    self.frameBytes = frameBytes
    self.connections = connections
    self.idleSeconds = idleSeconds
  }
}
