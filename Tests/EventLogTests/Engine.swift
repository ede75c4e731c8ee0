import EventLog
import TestSupport
import Testing

/// The engines over which every test of the contract runs.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case memory
  case sqlite

  var testDescription: String { rawValue }

  /// Runs `body` with an empty store of the engine.
  func withStore(_ body: (any EventStore) async throws -> Void) async throws {
    switch self {
    case .memory:
      try await body(InMemoryEventStore())
    case .sqlite:
      let directory = try TemporaryDirectory()
      let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
      try await body(store)
      try store.close()
    }
  }
}
