import Domain
import Projections

/// The words on questionnaires: numbers and changes, never a judgement.
enum MeasureWords {
  static let totalHidesSafety = "A total can't show that answer. Your plan: kith plan"
  static let notComplete = "not all answered"

  /// What is offered for the next session's list after a change for the worse; never the score.
  static let offer = "something from my questionnaire"

  static let rhythmHow = "Worked out from your days: kith rhythm log bed 23:30"
  static let goalsHow = "Worked out from goals in five levels: kith goal rate g1 1"

  /// A T score: "T 56.2".
  static func attainment(_ score: Double) -> String {
    let tenths = Int((score * 10).rounded())
    return "T \(tenths / 10).\(abs(tenths % 10))"
  }

  /// "3 goals".
  static func goals(_ count: Int) -> String { count == 1 ? "1 goal" : "\(count) goals" }

  /// A change in words.
  static func change(_ change: MeasureChange, _ instrument: Instrument) -> String {
    let way = change.difference > 0 ? "Higher" : "Lower"
    let since = "\(way) by \(instrument.shown(difference: change.difference)) since the start"
    return switch change.label {
    case .same: "The same as at the start."
    case .within: "\(since), within usual ups and downs."
    case .unlabelled: "\(since)."
    case .better: "\(since). A change this size is usually more than ups and downs."
    case .worse: "\(since), more than usual ups and downs. Worth telling your therapist."
    }
  }

  /// Which score the start is.
  static func start(_ start: MeasureChange.Start) -> String {
    switch start {
    case .beforeFirstSession:
      "The start is the last score in the 14 days before your first session."
    case .firstScore: "The start is the first score."
    }
  }

  /// What else a total asks to be said, whatever came before it.
  static func notice(_ total: Int, of instrument: Instrument) -> String? {
    guard instrument.id == "asrm", let cutOff = instrument.cutOff, total >= cutOff else {
      return nil
    }
    return "Tell your prescriber: \(cutOff) or more on this one is for them to know, soon."
  }

  /// What two questionnaires say together.
  static func recovery(_ recovery: MeasureRecovery) -> [String] {
    let change =
      if recovery.isReliablyBetter {
        "Taken together the two are better by more than usual ups and downs."
      } else if recovery.isReliablyWorse {
        "Taken together the two are harder by more than usual ups and downs. "
          + "Worth telling your therapist."
      } else {
        "Taken together the two are within usual ups and downs, or point both ways."
      }
    let place =
      if recovery.hasRecovered {
        "Both are below 10 and 8 now, the cut-offs that the NHS uses; at the start that was not so."
      } else if recovery.isBelow {
        "Both are below 10 and 8, the cut-offs that the NHS uses, as they were at the start."
      } else {
        "At least one is at its cut-off or above, 10 and 8 as the NHS uses them."
      }
    return [change, place]
  }

  static let recoveryUnknown =
    "This takes PHQ-9 and GAD-7 together, each filled in twice. One of them alone cannot say it."
}
