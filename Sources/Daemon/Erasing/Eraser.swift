import Domain
import EventLog
import Journal
import Logging
import PrivateStorage
import Snapshots
import Vault

/// Erases, and lets go of all that was made of what is erased.
struct Eraser {
  let services: Services

  private var file: ErasureFile { ErasureFile(directory: services.paths.data) }

  /// Erases what a plan finds, once nothing else is written.
  ///
  /// - Returns: what it came to, and what is to be said of it, empty where all went well.
  /// - Throws: what the plan throws, with nothing changed. After another failure what was begun goes on
  ///   at the next start, or with the next erasing.
  func erase(_ plan: ErasurePlan) async throws -> (erased: Erased, notices: [String]) {
    await services.erasings.take()
    defer { services.erasings.give() }
    try await carryOn()
    let file = file
    do {
      let erased = try await services.journal.erase {
        let erasure = try await plan.erasure()
        try file.write(erasure)
        return erasure
      } forget: {
        await forget($0, from: $1)
      }
      return (erased, try await settle(erased.erasure))
    } catch {
      await withdraw(after: error)
      throw error
    }
  }

  /// Carries to its end what was begun and cut off, if anything was.
  func finish() async throws {
    await services.erasings.take()
    defer { services.erasings.give() }
    try await carryOn()
  }

  private func carryOn() async throws {
    guard let erasure = try file.read() else { return }
    let erased = try await services.journal.erase {
      erasure
    } forget: {
      await forget($0, from: $1)
    }
    _ = try await settle(erased.erasure)
    services.logger.notice(
      erasure.kind == .leftOut
        ? "it is recorded what the restore left out, since it had been erased"
        : "an erasing that was cut off was carried to its end")
  }

  /// Takes back the word of what was begun where nothing of it was done yet, for want of room mostly.
  private func withdraw(after error: any Error) async {
    var mayBeDone = false
    if case .storage(_, _, isFatal: true) = JournalError(error) { mayBeDone = true }
    do {
      try await withdrawUntouched(mayBeDone)
    } catch {
      services.logger.warning("what was to be erased is looked at again at the next start")
    }
  }

  /// - Parameter mayBeDone: whether a disk failed, so that keys that are there still may be found destroyed
  ///   at the next start: it goes on then.
  /// - Throws: when it cannot be told, or the word not be taken back.
  private func withdrawUntouched(_ mayBeDone: Bool) async throws {
    guard let erasure = try file.read() else { return }
    if mayBeDone, !erasure.keys.isEmpty { return }
    for ref in erasure.keys {
      if case .available = try await services.vault.key(ref: ref) { continue }
      return
    }
    if let entry = erasure.entry, let course = erasure.course,
      try await services.store.read(course.stream, from: Int64(entry.number), limit: 1)
        .first?.body == nil
    {
      return
    }
    try file.remove()
  }

  /// Drops what was folded, in memory and in the cache.
  private func forget(_ erasure: Erasure, from version: Int64) async {
    let cache = services.cache
    if let course = erasure.course, erasure.kind != .everything {
      await cache.removeAll(of: course.stream.bytes, takingFrom: version)
    }
    await cache.removeAll()
    await services.readModels.forget(erasure.course)
    await services.tail.forget()
  }

  /// What comes after: the rest is wrapped anew, files in clear are as the record is, and whoever shows
  /// something of it looks again.
  ///
  /// - Returns: what could not be done of it, for a person.
  private func settle(_ erasure: Erasure) async throws -> [String] {
    var notices: [String] = []
    // Nothing was erased now; and what was put aside may be wrapped under the same key.
    if erasure.kind == .leftOut {
      try file.remove()
      return notices
    }
    // Only now, when nothing that was folded before is taken any more: blocks that the cache let go of
    // are sealed under these.
    try await services.vault.destroyCacheKeys()
    do {
      try await services.vault.rotateKey()
    } catch {
      // The keys that had to go are gone; that the rest is wrapped as before keeps nobody from it.
      services.logger.warning("the wrapping key could not be put anew: \(error.code.rawValue)")
      notices.append("The key that wraps the others is the same as before. \(error.message)")
    }
    notices += await services.writeClearFiles()
    if erasure.kind == .everything {
      LeftoverWords.remove(from: services.paths.data)
      do {
        try PutAside(directory: services.paths.data).remove()
      } catch {
        // What is left of it is named where it is told what remains.
        services.logger.warning("what a restore put aside could not be removed")
      }
      // Places of before mean nothing any more.
      services.followers.finish()
    }
    try file.remove()
    services.followers.wake()
    services.wakeReminders()
    return notices
  }
}
