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
  /// How long one that follows may take to read what was sent, and one that has begun a message to
  /// end it, in seconds.
  package var patienceSeconds: Int
  /// How many calls at a time are carried out that answer once; others wait for their turn.
  package var calls: Int
  /// The same for streams that end by themselves.
  package var streams: Int
  /// The most bytes that any connection may keep waiting; for more it needs one of the seats for
  /// long messages.
  package var shortBytes: Int
  /// How many connections at a time may keep more than that waiting. Others are not read meanwhile.
  package var longMessages: Int
  /// The most bytes of replies that wait, over all connections, for peers that do not read. Beyond it
  /// the connection that has waited longest is closed.
  package var unreadBytes: Int

  package init(
    frameBytes: Int = 1 << 20, connections: Int = 1100, idleSeconds: Int = 300,
    followers: Int = 1100, patienceSeconds: Int = 30, calls: Int = 64, streams: Int = 8,
    shortBytes: Int = 16 << 10,
    longMessages: Int = 32, unreadBytes: Int = 64 << 20
  ) {
    self.frameBytes = frameBytes
    self.connections = connections
    self.idleSeconds = idleSeconds
    self.followers = followers
    self.patienceSeconds = patienceSeconds
    self.calls = calls
    self.streams = streams
    self.shortBytes = shortBytes
    self.longMessages = longMessages
    self.unreadBytes = unreadBytes
  }
}
