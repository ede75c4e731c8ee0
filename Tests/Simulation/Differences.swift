import Daemon
import Domain
import EventLog
import Journal
import Projections
import TestSupport
import Vault

/// What differs between a record as it is shown, from snapshots and what is in memory, and as the
/// whole log alone has it.
///
/// - Parameters:
///   - journal: the one writer.
///   - store: its log.
///   - vault: its keys.
///   - clock: its clock.
///   - zones: the rules of zones.
/// - Returns: a line each.
/// - Throws: when the log cannot be read.
func differences(
  _ journal: Journal, _ store: any EventStore, _ vault: KeyVault, _ clock: ManualClock,
  _ zones: any ZoneRules
) async throws -> [String] {
  let plain = try await Journal(
    store: store, vault: vault, snapshots: NoSnapshots(), clock: { clock.now }, zones: zones,
    onCommit: { _ in })
  var found: [String] = []
  let register = await plain.register
  if await journal.register != register { found.append("the register differs") }
  if try await journal.ledger() != plain.ledger() { found.append("the ledger differs") }
  if try await journal.profile() != plain.profile() { found.append("the profile differs") }
  if try await journal.plan() != plain.plan() { found.append("the plan differs") }
  for course in register.entries.keys {
    let views = try await journal.reader.fold(CourseViews.self, course)
    if try await plain.reader.fold(CourseViews.self, course)?.state != views?.state {
      found.append("the views differ")
    }
    let state = try await journal.reader.fold(Course.self, course)
    if try await plain.reader.fold(Course.self, course)?.state != state?.state {
      found.append("the course differs")
    }
  }
  return found
}
