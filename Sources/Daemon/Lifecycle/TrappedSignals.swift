import UnixSignals

/// The signals that do not end the process as they come; they wait until they are asked for.
struct TrappedSignals: Sendable {
  /// The daemon is told to stop.
  let stop: UnixSignalsSequence
  /// It is told to read its configuration again.
  let reload: UnixSignalsSequence

  init() async {
    stop = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    reload = await UnixSignalsSequence(trapping: .sighup)
  }
}
