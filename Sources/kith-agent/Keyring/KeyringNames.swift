import ControlAPI

/// What the keys of a record are kept under in the keyring.
struct KeyringNames: Sendable {
  private let directory: String
  /// The record's id; nil where it cannot be used.
  private let record: String?

  private static let schema = ["xdg:schema": "org.kith.Key"]

  /// - Throws: `Keyring.Failure` when the daemon does not say which record it keeps.
  init(_ daemon: DaemonLink) async throws(Keyring.Failure) {
    switch await daemon.call(DaemonInterface.Status.self, .init()) {
    case .success(let reply): directory = reply.health.dataDirectory
    case .failure(let error): throw Keyring.Failure(error)
    }
    switch await daemon.call(KeysInterface.Show.self, .init()) {
    case .success(let reply): record = reply.record
    case .failure(let error): throw Keyring.Failure(error)
    }
  }

  /// What all keys of this record in this place have in common: a copy of the record elsewhere has its
  /// own, and so has another record in the same place.
  var own: [String: String]? {
    record.map { Self.schema.merging(["log": $0, "record": directory]) { first, _ in first } }
  }

  /// - Returns: what one key alone is kept under.
  func tagged(_ own: [String: String], _ tag: String) -> [String: String] {
    own.merging(["tag": tag]) { first, _ in first }
  }

  /// Where to look for what opens the record, the likeliest first: its keys here, those of the record
  /// before it was moved, one that is named by the place alone, as all were once, and then any.
  var searches: [[String: String]] {
    let own = own.map { [$0] } ?? []
    let moved = record.map { [Self.schema.merging(["log": $0]) { first, _ in first }] } ?? []
    let placed = Self.schema.merging(["record": directory]) { first, _ in first }
    return own + moved + [placed, Self.schema]
  }
}
