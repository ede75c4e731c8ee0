import CivilTime
import Domain
import Projections

extension EntryLine {
  init(_ event: FocusEvent, _ question: CourseQuestion) {
    func alias(_ person: PersonID?) -> String? {
      person.flatMap { question.views.people.aliases[$0] }
    }
    switch event {
    case .traditionChosen(let chosen):
      self.init("In use: \(FocusWords.name(chosen.tradition))", discreet: "focus")
    case .selected(let selected):
      let title = FocusWords.title(
        selected.area, alias(selected.details.person), selected.details)
      self.init(
        "Chosen (\(selected.focus)): \(title)", Self.words(selected.details), discreet: "focus")
    case .changed(let changed):
      let area = changed.area.map { " to \($0.plainName)" } ?? ""
      self.init(
        "\(changed.focus) changed\(area)\(ChangedParts.words(changed))", changed.reason,
        discreet: "focus")
    case .stageAssessed(let assessed):
      self.init(
        "\(assessed.focus), \(FocusWords.words(assessed.stage))", assessed.note, discreet: "focus")
    case .closed(let closed):
      self.init("\(closed.focus) closed", closed.outcome, discreet: "focus")
    case .formulationAgreed(let agreed):
      self.init("How it hangs together", agreed.text, discreet: "focus")
    case .perinatalWordingStopped:
      self.init("Words about a birth are left out", discreet: "focus")
    }
  }

  /// What is said of something that is worked on, in its words.
  static func words(_ details: FocusDetails) -> String? {
    let said = ([details.date.map { DateWords.partial($0) }] + details.texts).compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }

  init(_ event: TimelineEvent, _ question: CourseQuestion) {
    switch event {
    case .recorded(let recorded):
      self.init(
        "\(recorded.event), \(DateWords.partial(recorded.on))", recorded.text,
        discreet: "timeline")
    case .changed(let changed):
      let on = changed.on.map { ", \(DateWords.partial($0))" } ?? ""
      self.init(
        "\(changed.event) changed\(on)\(ChangedParts.words(changed))", changed.text,
        discreet: "timeline")
    case .removed(let removed):
      self.init("\(removed.event) off the timeline", discreet: "timeline")
    }
  }

  init(_ event: RecoveryEvent, _ question: CourseQuestion) {
    switch event {
    case .easedOff(let eased):
      let until = eased.until.map { ", until \(question.wording.day($0))" } ?? ""
      self.init("Can wait (\(eased.duty))\(until)", eased.text, discreet: "list")
    case .takenUpAgain(let taken):
      self.init("\(taken.duty) taken up again", taken.note, discreet: "list")
    case .reviewed(let reviewed):
      self.init("What can wait was looked at", reviewed.note, discreet: "list")
    }
  }
}
