import Domain

extension EntryLine {
  init(_ event: BriefEvent, _ question: CourseQuestion) {
    switch event {
    case .lineChosen(let chosen):
      let session = chosen.session.map { question.name($0).lowercasedFirst }
      self.init("\(chosen.entry) chosen for \(session ?? "the next brief")", discreet: "brief")
    case .summaryExported(let exported):
      let what =
        switch exported.scope {
        case .page: "A brief was saved"
        case .details: "A brief with all notes was saved"
        }
      self.init("\(what), SHA-256 \(exported.digest.prefix(8))…", discreet: "brief")
    }
  }
}
