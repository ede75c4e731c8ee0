import ControlAPI
import Domain
import FlatJSON

/// Reads a template of one's own from the text of its file, and tells exactly what is wrong and where.
struct TemplateFile {
  let places: JSONPlaces
  /// Ids of questionnaires that were brought along.
  private let packs: Set<String>
  var found: [CourseInterface.TemplateFault] = []
  /// Paths of members that are told of under the name that they were given by mistake.
  var misnamed: Set<String> = []

  /// The template; nil when something is wrong.
  private(set) var template: CourseTemplate?

  /// What is wrong, in the order of the file.
  var faults: [CourseInterface.TemplateFault] {
    found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// - Parameters:
  ///   - text: JSON.
  ///   - packs: ids of questionnaires that were brought along.
  init(_ text: String, packs: Set<String> = []) {
    self.packs = packs
    // Some editors put a mark before everything, which is no part of it.
    let text =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let isShort = text.utf8.count <= TextRule.maximumBytes
    places = JSONPlaces(isShort ? text : "null")
    if !isShort {
      note("A template has at most 64 KiB.", (1, 1))
    } else if text.allSatisfy(\.isWhitespace) {
      note("There is nothing in it.", (1, 1))
    } else if let broken = places.brokenPlace {
      note("This is not JSON from here on.", broken)
    } else {
      let read = readTemplate()
      if found.isEmpty { template = read }
    }
  }

  private static let members = [
    "id", "title", "purpose", "sessions", "cadence", "minutes", "firstMinutes", "phases",
    "endingAfter", "reviewEvery", "measures", "notes",
  ]

  private mutating func readTemplate() -> CourseTemplate? {
    guard checkMembers("", Self.members) else { return nil }
    let id = readName("id") ?? ""
    if CourseTemplate.named(id) != nil {
      note("Kith has a template called \(id) already. Give yours another id.", at: "id")
    }
    let title = readName("title") ?? ""
    let sessions = readNumber("sessions", in: 1...60)
    let steps = readSteps(sessions)
    let minutes = readNumber("minutes", in: 15...120) ?? 50
    let first = readNumber("firstMinutes", in: 15...120, isNeeded: false)
    let phases = readPhases(sessions)
    let ending = readNumber("endingAfter", in: 1...(sessions ?? 60), isNeeded: false)
    let review = readNumber("reviewEvery", in: 1...60, isNeeded: false)
    return CourseTemplate(
      id: id, title: title, purpose: readText("purpose", isNeeded: false) ?? title, steps: steps,
      minutes: minutes, firstMinutes: first,
      shape: CourseShape(
        sessions: sessions ?? 1, phases: phases, endingAfter: ending, reviewEvery: review),
      measures: readMeasures(),
      notes: readList("notes") { $0.readText($1) })
  }

  private mutating func readSteps(_ sessions: Int?) -> [CadenceStep] {
    guard case .array(let count)? = places.kind(of: "cadence") else {
      return readCadence("cadence").map { [CadenceStep(sessions: sessions ?? 1, cadence: $0)] }
        ?? []
    }
    guard (1...12).contains(count) else {
      note("A rhythm has 1 to 12 steps; this has \(count).", at: "cadence")
      return []
    }
    let faultsBefore = found.count
    let steps = readList("cadence") { file, path -> CadenceStep? in
      guard file.checkMembers(path, ["sessions", "cadence"]) else { return nil }
      let sessions = file.readNumber("\(path).sessions", in: 1...60)
      let cadence = file.readCadence("\(path).cadence")
      guard let sessions, let cadence else { return nil }
      return CadenceStep(sessions: sessions, cadence: cadence)
    }
    let total = steps.reduce(0) { $0 + $1.sessions }
    if let sessions, found.count == faultsBefore, total != sessions {
      note(
        "The steps have \(total) sessions together, and \"sessions\" says \(sessions).",
        at: "cadence")
    }
    return steps
  }

  private mutating func readCadence(_ path: String) -> Cadence? {
    guard let name = readText(path) else { return nil }
    if let cadence = Cadence(name: name) { return cadence }
    note(
      "This is none of weekly, twice-weekly, every-two-weeks, monthly and every-5-days.", at: path)
    return nil
  }

  private mutating func readPhases(_ sessions: Int?) -> [SuggestedPhase] {
    if case .array(let count)? = places.kind(of: "phases"), count > 12 {
      note("A course has up to 12 phases; this has \(count).", at: "phases")
      return []
    }
    var last = 0
    var names: Set<String> = []
    let phases = readList("phases") { file, path -> SuggestedPhase? in
      guard file.checkMembers(path, ["name", "through"]) else { return nil }
      let name = file.readName("\(path).name")
      if let name, !names.insert(name).inserted {
        file.note("Another phase is called so too.", at: "\(path).name")
      }
      let through = file.readNumber("\(path).through", in: 1...(sessions ?? 60))
      guard let name, let through else { return nil }
      if through <= last {
        file.note(
          "This phase ends with session \(through), no later than the one before it.",
          at: "\(path).through")
      }
      last = through
      return SuggestedPhase(Phase(rawValue: name), through: through)
    }
    return phases
  }

  private mutating func readMeasures() -> [String] {
    if case .array(let count)? = places.kind(of: "measures"), count > Contract.maximumMeasures {
      note(
        "A course has up to \(Contract.maximumMeasures) questionnaires; this has \(count).",
        at: "measures")
      return []
    }
    var ids: Set<String> = []
    return readList("measures") { file, path -> String? in
      guard let name = file.readName(path) else { return nil }
      let id = Domain.Instrument.id(typed: name)
      if Domain.Instrument.named(id) == nil, !file.packs.contains(id) {
        file.note(
          "Kith has no questionnaire of this name. Those that it has: kith measure list --all",
          at: path)
        return nil
      }
      if ids.insert(id).inserted { return id }
      file.note("This questionnaire is there twice.", at: path)
      return nil
    }
  }
}
