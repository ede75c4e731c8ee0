import ControlAPI
import Domain
import FlatJSON

/// Reads a template of one's own from the text of its file, and tells exactly what is wrong and where.
struct TemplateFile {
  private let places: JSONPlaces
  private var found: [CourseInterface.TemplateFault] = []

  /// The template; nil when something is wrong.
  private(set) var template: CourseTemplate?

  /// What is wrong, in the order of the file.
  var faults: [CourseInterface.TemplateFault] {
    found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// - Parameter text: JSON.
  init(_ text: String) {
    if text.utf8.count > TextRule.maximumBytes {
      places = JSONPlaces("null")
      note("A template has at most 64 KiB.", 1, 1)
      return
    }
    places = JSONPlaces(text)
    if let broken = places.brokenPlace {
      note("This is not JSON from here on.", broken.line, broken.column)
      return
    }
    let read = readTemplate()
    if found.isEmpty { template = read }
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
    let sessions = readNumber("sessions", in: 1...60) ?? 1
    let steps = readSteps(sessions)
    let minutes = readNumber("minutes", in: 15...120) ?? 50
    let first = readNumber("firstMinutes", in: 15...120, isNeeded: false)
    let phases = readPhases(sessions)
    let ending = readNumber("endingAfter", in: 1...sessions, isNeeded: false)
    let review = readNumber("reviewEvery", in: 1...60, isNeeded: false)
    return CourseTemplate(
      id: id, title: title, purpose: readText("purpose", isNeeded: false) ?? title, steps: steps,
      minutes: minutes, firstMinutes: first,
      shape: CourseShape(
        sessions: sessions, phases: phases, endingAfter: ending, reviewEvery: review),
      measures: readList("measures") { $0.readName($1) },
      notes: readList("notes") { $0.readText($1) })
  }

  private mutating func readSteps(_ sessions: Int) -> [CadenceStep] {
    guard case .array(let count)? = places.kind(of: "cadence") else {
      return readCadence("cadence").map { [CadenceStep(sessions: sessions, cadence: $0)] } ?? []
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
    if found.count == faultsBefore, places.kind(of: "sessions") == .number, total != sessions {
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

  private mutating func readPhases(_ sessions: Int) -> [SuggestedPhase] {
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
      let through = file.readNumber("\(path).through", in: 1...sessions)
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
}

// MARK: - Values of a kind

extension TemplateFile {
  private mutating func note(_ message: String, _ line: Int, _ column: Int) {
    found.append(CourseInterface.TemplateFault(line: line, column: column, message: message))
  }

  /// Notes what is wrong with the value of a path, or in the object that should have it.
  private mutating func note(_ message: String, at path: String) {
    let above = path.split(separator: ".").dropLast().joined(separator: ".")
    let place = places.place(of: path) ?? places.place(of: above) ?? (1, 1)
    note(message, place.line, place.column)
  }

  /// Whether the value of a path is an object, with members of these names alone and each once.
  private mutating func checkMembers(_ path: String, _ known: [String]) -> Bool {
    guard case .object(let keys)? = places.kind(of: path) else {
      note("This has to be an object: { … }.", at: path)
      return false
    }
    var seen: Set<String> = []
    for key in keys {
      let member = path.isEmpty ? key : "\(path).\(key)"
      if !known.contains(key) {
        note(
          "There is no such member here. There are: \(known.joined(separator: ", ")).", at: member)
      } else if !seen.insert(key).inserted {
        note("\"\(key)\" is there twice.", at: member)
      }
    }
    return true
  }

  /// Whether there is a value to read; `null` counts as none.
  private mutating func isThere(_ path: String, isNeeded: Bool) -> Bool {
    if let kind = places.kind(of: path), kind != .null { return true }
    if isNeeded {
      note("\"\(path.split(separator: ".").last ?? "")\" is missing.", at: path)
    }
    return false
  }

  private mutating func readNumber(
    _ path: String, in range: ClosedRange<Int>, isNeeded: Bool = true
  ) -> Int? {
    guard isThere(path, isNeeded: isNeeded) else { return nil }
    let number = places.text(of: path).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard places.kind(of: path) == .number, let number else {
      note("This has to be a whole number.", at: path)
      return nil
    }
    guard range.contains(number) else {
      note(
        "This is \(range.lowerBound) to \(range.upperBound); \(number) is outside that.", at: path)
      return nil
    }
    return number
  }

  private mutating func readText(_ path: String, isNeeded: Bool = true) -> String? {
    guard isThere(path, isNeeded: isNeeded) else { return nil }
    guard places.kind(of: path) == .string, let written = places.text(of: path),
      let text = try? FlatJSON.decode(String.self, from: written)
    else {
      note("This has to be words in quotation marks.", at: path)
      return nil
    }
    if let problem = TextRule.problem(with: text) {
      note(problem.sentence, at: path)
      return nil
    }
    return text
  }

  private mutating func readName(_ path: String) -> String? {
    guard let text = readText(path) else { return nil }
    guard let problem = TextRule.problem(withName: text) else { return text }
    note(problem.sentence, at: path)
    return nil
  }

  private mutating func readList<Value>(
    _ path: String, _ read: (inout Self, String) -> Value?
  ) -> [Value] {
    guard isThere(path, isNeeded: false) else { return [] }
    guard case .array(let count)? = places.kind(of: path) else {
      note("This has to be a list: [ … ].", at: path)
      return []
    }
    return (0..<count).compactMap { read(&self, "\(path).Index \($0)") }
  }
}
