import ControlAPI
import Domain

extension EntryReplacement {
  func practice(_ event: PracticeEvent) throws -> PracticeEvent {
    switch event {
    case .skillPractised(var practised):
      try only(text: true, value: true)
      practised.situation = text ?? practised.situation
      practised.result = value ?? practised.result
      return .skillPractised(practised)
    case .communicationAnalysed(var analysed):
      try only(text: true)
      // What happened is the first question, and so what a text alone is about.
      analysed.happened = text ?? analysed.happened
      return .communicationAnalysed(analysed)
    case .decisionAnalysed(var weighed):
      try only(text: true, value: true)
      weighed.problem = text ?? weighed.problem
      weighed.chosen = value ?? weighed.chosen
      return .decisionAnalysed(weighed)
    case .decisionResultRecorded(var recorded):
      try only(text: true)
      recorded.result = text ?? recorded.result
      return .decisionResultRecorded(recorded)
    case .rolePlayDone(var done):
      try only(text: true, value: true)
      done.script = text ?? done.script
      done.after = value ?? done.after
      return .rolePlayDone(done)
    }
  }
}
