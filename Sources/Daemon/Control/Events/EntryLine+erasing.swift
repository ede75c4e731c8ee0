import Domain

extension EntryLine {
  init(_ event: ErasingEvent) {
    switch event {
    case .person(let erased):
      let entries = erased.entries == 1 ? "1 entry" : "\(erased.entries) entries"
      self.init("Somebody was erased, with \(entries)", discreet: "erased")
    case .entry(let erased): self.init("\(erased.entry) was erased", discreet: "erased")
    }
  }
}
