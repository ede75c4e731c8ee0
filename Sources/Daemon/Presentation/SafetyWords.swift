import ControlAPI
import Domain

/// The words of the safety card.
struct SafetyWords {
  var contacts: CrisisContacts
  /// Numbers of the person's own, which stand before those of the country.
  var ownNumbers: String?
  /// The template of the course.
  var template: String
  var today: CivilDate

  /// What is offered for the next session's list. It names no score and no answer.
  static let offer = "something from my questionnaire"

  /// Where the right column begins.
  private static let column = 35

  /// The lines of the card: a person in danger reads one line, so that one stands first.
  func card(_ plan: SafetyPlanWritten?, after trigger: SafetyCardTrigger) -> [String] {
    var lines: [String] = []
    if trigger != .asked { lines.append("Thank you for saying so. It is a hard thing to answer.") }
    lines += ["Nobody else sees this, and Kith cannot call anyone for you.", ""]
    lines += row("In danger now, or already hurt", [contacts.emergency.text])
    lines += row("Need to talk tonight", talk + [note])
    if let urgent { lines += [""] + urgent }
    lines.append("")
    lines += self.plan(plan)
    lines.append("")
    let calm = "Until tomorrow night only session reminders come."
    lines.append(trigger == .asked ? calm : "Your answers are kept. \(calm)")
    return lines
  }

  private var talk: [String] {
    var lines = ownNumbers.map { $0.split(whereSeparator: \.isNewline).map(String.init) } ?? []
    if template == "ipt-a", let young = contacts.young { lines.append(young.text) }
    guard let last = contacts.talk.last else { return lines }
    lines += contacts.talk.dropLast().map(\.text)
    return lines + [([last] + [contacts.text].compactMap(\.self)).map(\.text).joined(separator: "   ")]
  }

  private var note: String {
    let place = contacts.country.isEmpty ? "no country is set" : contacts.short
    guard !contacts.country.isEmpty else { return "(\(place): kith plan numbers)" }
    guard let checkedOn = contacts.checkedOn else {
      return "(\(place), not all checked yet: kith plan numbers)"
    }
    if CrisisContacts.isStale(checkedOn, today: "\(today)") {
      return "(\(place), checked more than a year ago: findahelpline.com)"
    }
    return "(\(place), checked \(CrisisContacts.dayWords(checkedOn)): kith plan numbers)"
  }

  /// What calls for help at once in some courses, whatever was answered.
  private var urgent: [String]? {
    switch template {
    case "ipt-peri-post", "ipt-peri-ante":
      [
        "If you feel confused, very high, hardly need sleep, or see, hear or believe things",
        "others don't, or might act on thoughts of harm: call emergency services or go to",
        "hospital now.",
      ]
    case "ipt-ed":
      ["Fainting, chest pain or vomiting blood needs urgent care now, day or night."]
    default: nil
    }
  }

  private func plan(_ plan: SafetyPlanWritten?) -> [String] {
    guard let plan else {
      return [
        "No plan written. It is best made with someone you trust or your therapist."
      ]
    }
    let own = plan.cardLines(limit: 6).enumerated().map { index, line in
      "  \(index + 1)  \(shortened(line))"
    }
    return ["From your plan"] + own + ["  All of it: kith plan"]
  }

  private func shortened(_ line: String) -> String {
    line.count > 72 ? line.prefix(71) + "…" : line
  }

  private func row(_ label: String, _ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in
      let head = index == 0 ? label : ""
      return head + String(repeating: " ", count: Self.column - head.count) + line
    }
  }
}
