import Domain
import Projections

extension EntryLine {
  init(_ event: RhythmEvent, _ wording: Wording) {
    switch event {
    case .anchorRecorded(let recorded):
      self.init(
        "\(RhythmWords.line(recorded)), \(wording.day(recorded.day))", discreet: "rhythm")
    }
  }

  init(_ event: BenefitEvent) {
    switch event {
    case .rated(let rated):
      self.init(
        "\(BenefitWords.line(rated.benefit)): \(rated.value)", rated.note, discreet: "rating")
    }
  }

  init(_ mood: MoodRecorded, _ question: CourseQuestion) {
    let about = mood.person.flatMap { question.views.people.aliases[$0] }
    self.init(
      "Mood \(mood.shown)" + (about.map { " with \($0)" } ?? ""), mood.note, discreet: "mood")
  }

  init(_ distress: DistressRecorded, _ question: CourseQuestion) {
    let about = distress.person.flatMap { question.views.people.aliases[$0] }
    self.init(
      "How hard: \(distress.value)" + (about.map { " with \($0)" } ?? ""), distress.note,
      discreet: "moment")
  }
}
