import NIOCore

/// Writes for which nobody waits longer than so long.
enum TimedWrite {
  /// Sends bytes and waits until the connection has taken them, or the task is cancelled: then they are
  /// sent when the peer reads on.
  ///
  /// - Throws: `CancellationError`, or what closed the connection.
  static func send(_ bytes: [UInt8], on channel: any Channel) async throws {
    try Task.checkCancellation()
    let promise = channel.eventLoop.makePromise(of: Void.self)
    channel.writeAndFlush(ByteBuffer(bytes: bytes)).cascade(to: promise)
    try await withTaskCancellationHandler {
      try await promise.futureResult.get()
    } onCancel: {
      promise.fail(CancellationError())
    }
  }

  /// Sends bytes and waits until the connection has taken them, or gives up waiting: they are sent
  /// when the peer reads on.
  ///
  /// - Throws: `SlowFollower`, or what closed the connection.
  static func send(
    _ bytes: [UInt8], on channel: any Channel, within patience: TimeAmount
  ) async throws {
    let promise = channel.eventLoop.makePromise(of: Void.self)
    channel.eventLoop.execute {
      let written = channel.eventLoop.makePromise(of: Void.self)
      channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: written)
      written.futureResult.cascade(to: promise)
      // Most are taken at once, and need no timer.
      guard channel.isActive, !written.futureResult.isDone else { return }
      let timer = channel.eventLoop.scheduleTask(in: patience) { promise.fail(SlowFollower()) }
      written.futureResult.whenComplete { _ in timer.cancel() }
    }
    try await promise.futureResult.get()
  }
}

extension EventLoopFuture {
  /// Whether it is fulfilled; asked on its loop.
  fileprivate var isDone: Bool {
    var isDone = false
    assumeIsolated().whenComplete { _ in isDone = true }
    return isDone
  }
}
