import Domain
import TestSupport

@testable import Journal

extension Desk {
  /// A desk with entries of many kinds: eight lines of an export.
  static func recorded(_ engine: Engine = .memory) async throws -> Desk {
    let desk = try await Desk.open(engine)
    try await desk.begin()
    try await desk.schedule("2026-11-10T15:00")
    try await desk.tell(.diary(.writeNote(text: "We \"talked\"\n🌲 / …", about: "Sam")))
    try await desk.mood(4)
    try await desk.correct(5, to: felt(6))
    try await desk.ask(.profile(.change(ProfileSettings(country: "PT"))))
    try await desk.ask(
      .ledger([.setPreference(ReminderPreferenceSet(kind: .session, enabled: false))]))
    return desk
  }
}

/// Why an import was refused; nil when it was not.
func importFault(_ body: () async throws -> ImportResult) async -> ImportFault? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? ImportFault
  }
}
