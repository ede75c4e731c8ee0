/// Lets a few daemons, or programs, run at a time.
///
/// Tests all begin at once, and their daemons answer on the few threads that all of them share: a
/// client of one then waits behind the work of hundreds, on a busy machine longer than the minute
/// that it is patient.
actor Turnstile {
  static let daemons = Turnstile(places: 8)
  /// Programs that run to their end: hundreds at once leave a daemon no time on two processors.
  static let programs = Turnstile(places: 12)

  /// Whether this test is through already: one with two daemons does not wait for itself.
  @TaskLocal static var isThrough = false

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { free = places }

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }

  /// Waits for a place, and holds it while `body` runs.
  nonisolated func pass<Result>(_ body: () async throws -> Result) async throws -> Result {
    if Self.isThrough { return try await body() }
    await enter()
    do {
      let result = try await Self.$isThrough.withValue(true) { try await body() }
      await leave()
      return result
    } catch {
      await leave()
      throw error
    }
  }
}
