import Domain
import Projections

extension EntryLine {
  init(_ event: MeasureEvent, _ question: CourseQuestion) {
    func title(_ id: String) -> String { question.views.measures.instrument(id)?.title ?? id }
    switch event {
    case .completed(let completed):
      let instrument = question.views.measures.instrument(completed.instrument)
      let total = completed.total.map { instrument?.shown($0) ?? "\($0)" }
      self.init(
        "\(title(completed.instrument)) \(total ?? "(\(MeasureWords.notComplete))")",
        discreet: "questionnaire")
    case .skipped(let skipped):
      self.init("\(title(skipped.instrument)) left out", discreet: "questionnaire")
    case .packLoaded(let loaded):
      self.init("\(loaded.instrument.title) was brought along", discreet: "questionnaire")
    }
  }
}
