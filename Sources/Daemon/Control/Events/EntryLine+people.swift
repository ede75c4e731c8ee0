import Domain
import Projections

extension EntryLine {
  init(_ event: PersonEvent, _ question: CourseQuestion) {
    let name = question.views.people.aliases[event.person] ?? "Someone"
    switch event {
    case .added(let added): self.init("\(added.alias) was named", discreet: "person")
    case .updated(let updated):
      let said = [updated.alias.map { "now called \($0)" }, updated.relation].compactMap(\.self)
      self.init(name, said.joined(separator: ", "), discreet: "person")
    case .inventoryRecorded(let entry):
      self.init("Between you and \(name)", Self.words(entry), discreet: "person")
    case .placed(let placed):
      self.init("\(name) in the circle", PeopleWords.ring(placed.ring), discreet: "circle")
    case .contacted(let contact):
      let quality = contact.quality.map { " \($0)" } ?? ""
      let kind = contact.kind == .other ? "in touch" : contact.kind.rawValue
      self.init("\(name), \(kind)\(quality)", contact.note, discreet: "contact")
    case .stateChanged(let changed): self.init(name, Self.words(changed), discreet: "person")
    case .removed: self.init("\(name) left the list", discreet: "person")
    }
  }

  private static func words(_ changed: PersonStateChanged) -> String {
    switch changed.state {
    case .inMyLife: "in my life"
    case .died: "died" + (changed.diedOn.map { " \($0)" } ?? "")
    case .ended: "ended"
    case .keepApart: "keep apart"
    }
  }

  private static func words(_ entry: InventoryEntryRecorded) -> String {
    [
      entry.contact, entry.given.map { "given \($0)" }, entry.received.map { "received \($0)" },
      entry.wanted.map { "I want changed: \($0)" }, entry.expected.map { "I expect: \($0)" },
      entry.theyExpect.map { "they expect: \($0)" }, entry.mood.map { "mood: \($0)" },
    ].compactMap(\.self).joined(separator: "; ")
  }

  init(_ event: RoleEvent, _ question: CourseQuestion) {
    switch event {
    case .described(let described):
      let towards = described.person.flatMap { question.views.people.aliases[$0] }
      let head = "Role \(described.role), \(described.name)"
      self.init(head + (towards.map { ", \($0)" } ?? ""), described.note, discreet: "role")
    case .strainRated(let rated):
      self.init("\(rated.role) weighs \(rated.strain)", rated.note, discreet: "role")
    }
  }

  init(_ event: ThemeEvent) {
    switch event {
    case .identified(let identified):
      self.init("Theme \(identified.theme)", identified.label, discreet: "theme")
    case .linked(let linked):
      self.init("\(linked.entry) put with \(linked.theme)", linked.note, discreet: "theme")
    case .retired(let retired):
      self.init("\(retired.theme) put away", retired.note, discreet: "theme")
    }
  }
}
