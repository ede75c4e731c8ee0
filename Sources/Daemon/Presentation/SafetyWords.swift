import ControlAPI
import Domain

/// The words around safety: the card, the line after a low mood, what is said of the plan.
struct SafetyWords {
  var rows: CrisisRows
  /// The template of the course; empty without one.
  var template: String
  /// Whether the person asked for no words of the time around a birth.
  var isWithoutPerinatal = false

  /// What is offered for the next session's list. It names no score and no answer.
  static let offer = "something from my questionnaire"

  /// What follows a low mood, by the hour for which it is recorded.
  static func quietLines(hour: Int) -> [String] {
    let part =
      switch hour {
      case 5..<12: "morning"
      case 12..<17: "afternoon"
      case 17..<21: "evening"
      default: "night"
      }
    return ["A hard \(part). Your plan is here: kith plan", "Nothing else is needed now."]
  }

  /// The lines of the card.
  func card(_ plan: SafetyPlanWritten?, after trigger: SafetyCardTrigger) -> [String] {
    var lines: [String] = []
    if trigger != .asked { lines.append("Thank you for saying so. It is a hard thing to answer.") }
    lines += ["Nobody else sees this, and Kith cannot call anyone for you.", ""]
    lines += rows.card
    let urgent = Self.urgent(in: template, isWithoutPerinatal: isWithoutPerinatal)
    if !urgent.isEmpty { lines += [""] + urgent }
    lines += [""] + Self.plan(plan) + [""]
    let calm = "Until tomorrow night only session reminders come."
    lines.append(trigger == .asked ? calm : "Your answers are kept. \(calm)")
    return lines
  }

  /// What calls for help at once in some courses, whatever was answered.
  static func urgent(in template: String, isWithoutPerinatal: Bool) -> [String] {
    switch template {
    case "ipt-peri-post" where !isWithoutPerinatal, "ipt-peri-ante" where !isWithoutPerinatal:
      lines(of: CourseTemplate.perinatalNote)
    case "ipt-ed":
      ["Fainting, chest pain or vomiting blood needs urgent care, day or night."]
    default: []
    }
  }

  /// Words in lines that fit a terminal.
  private static func lines(of text: String) -> [String] {
    text.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + word.count + 1 < 80 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }

  private static func plan(_ plan: SafetyPlanWritten?) -> [String] {
    guard let plan else {
      return ["No plan written. It is best made with someone you trust or your therapist."]
    }
    let own = plan.cardLines(limit: 6).enumerated().map { index, line in
      "  \(index + 1)  \(line.count > 72 ? line.prefix(71) + "…" : line)"
    }
    return ["From your plan"] + own + ["  All of it: kith plan"]
  }

  static func kept(_ keeping: PlanKeeping) -> String {
    switch keeping {
    case .sealed: "Kept, sealed. To read it: kith plan"
    case .clear: "Kept, with a copy that opens without kithd. To read it: kith plan"
    }
  }

  static let begun = "Kept as begun, and no plan yet. To go on: kith draft resume plan"
  static let dropped = "What was begun of the plan is dropped. The plan itself stays as it was."
  static let reviewed = "Noted that you looked through your plan today."
  static let cardNoted = "Shown. Until tomorrow night only session reminders come."
}
