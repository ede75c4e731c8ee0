import ControlAPI
import Domain
import Journal

extension Services {
  /// Writes what is to be readable when nothing else works: the country, the person's own numbers,
  /// and the plan where they chose so. What should not be there any more is removed.
  ///
  /// - Returns: a sentence when something could not be written or removed.
  func writeClearFiles() async -> [String] {
    let files = ClearFiles(directory: paths.data)
    var isRight = true
    var written: Known?
    // Another call may change things meanwhile: what is written last is what holds.
    for _ in 0..<4 {
      let known = await known()
      if known == written { break }
      isRight = put(known, files)
      written = known
    }
    return isRight ? [] : [Self.clearFilesFailed]
  }

  /// What is known; nil where it cannot be read now, and then the copy stays as it is.
  private struct Known: Equatable {
    var profile: ProfileSettings?
    var plan: SafetyPlan?
  }

  private func known() async -> Known {
    Known(
      profile: try? await journal.profile().settings, plan: try? await journal.plan())
  }

  private func put(_ known: Known, _ files: ClearFiles) -> Bool {
    var isRight = true
    if let profile = known.profile {
      isRight = files.put(profile.country.map { "\($0)\n" }, at: files.country)
      isRight = files.put(profile.ownNumbers.map { "\($0)\n" }, at: files.numbers) && isRight
    }
    if let plan = known.plan {
      isRight = files.put(plan.current.flatMap(Self.clearText), at: files.plan) && isRight
    }
    return isRight
  }

  private static func clearText(_ plan: SafetyPlanWritten) -> String? {
    guard plan.keeping == .clear else { return nil }
    return PlanText.text(
      plan.parts.map { .init(heading: $0.heading, text: $0.text) }, clinic: plan.clinic)
  }

  private static let clearFilesFailed =
    "The copy that kith plan reads without kithd could not be brought up to date. See: kith doctor"
}
