import ControlAPI
import Domain
import Projections

extension EntryLine {
  /// Something begun is told without what was answered.
  init(_ event: DraftEvent) {
    switch event {
    case .saved(let saved):
      self.init("Begun (\(saved.draft)): \(DraftWords.title(of: saved.form))", discreet: "begun")
    case .closed(let closed):
      let how = closed.reason == .finished ? "finished" : "dropped"
      self.init("\(closed.draft) \(how)", discreet: "begun")
    }
  }

  init(_ event: PracticeEvent, _ question: CourseQuestion) {
    func with(_ person: PersonID?) -> String {
      person.flatMap { question.views.people.aliases[$0] }.map { " with \($0)" } ?? ""
    }
    switch event {
    case .skillPractised(let practised):
      let result = practised.result.map { " (\($0))" } ?? ""
      self.init(
        "Practised \(PracticeWords.title(of: practised.skill))\(with(practised.person))\(result)",
        practised.situation, discreet: "practice")
    case .communicationAnalysed(let analysed):
      self.init("A moment\(with(analysed.person))", analysed.texts.first, discreet: "moment")
    case .decisionAnalysed(let weighed):
      self.init("Weighed", weighed.problem, discreet: "decision")
    case .decisionResultRecorded(let recorded):
      self.init("What came of a decision", recorded.result, discreet: "decision")
    case .rolePlayDone(let done):
      self.init("Rehearsed a talk\(with(done.person))", done.script, discreet: "practice")
    }
  }
}
