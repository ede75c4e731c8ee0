/// How much a server takes on.
package struct ServerLimits: Hashable, Sendable {
  /// The most bytes of one message.
  package var frameBytes: Int
  /// The most connections at a time that follow nothing; one more is closed at once.
  package var connections: Int
  /// How long a connection may stay without a call under way, in seconds.
  package var idleSeconds: Int
  /// The most connections at a time that follow something; one more is answered with an error.
  package var followers: Int
  /// How long one that follows may take to read what was sent, in seconds.
  package var patienceSeconds: Int

  package init(
    frameBytes: Int = 1 << 20, connections: Int = 1100, idleSeconds: Int = 300,
    followers: Int = 1100, patienceSeconds: Int = 30
  ) {
    self.frameBytes = frameBytes
    self.connections = connections
    self.idleSeconds = idleSeconds
    self.followers = followers
    self.patienceSeconds = patienceSeconds
  }
}
