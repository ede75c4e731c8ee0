import ControlAPI

/// The questions of `kith begin`. Enter skips each. The country is kept at once, since crisis numbers
/// hang on it; nothing else is recorded before the last.
struct BeginConversation {
  var connection: Connection

  func run() throws {
    try checkNoneIsLive()
    let known = try connection.ask(ProfileInterface.Show.self, .init())
    StandardError.line(Self.introduction)
    let shared = try Conversation.confirm(
      "Does anyone else see this screen?", default: known.settings.sharedScreen ?? false)
    if shared {
      StandardError.line("Then kith shows times only. All of it is a word away: kith course show")
    }
    let name = try askAgain("What should I call you?", known.settings.name)
    let country = try askCountry(known)
    if let country, country != known.settings.country {
      _ = try connection.record(
        ProfileInterface.Change.self,
        .init(
          command: RecordOptions.make(course: nil, at: nil), settings: .init(country: country)))
    }
    let stage = try Conversation.choose(
      "Have you started?   1 yes   2 soon   3 no therapist yet   4 finishing >", from: 4)
    var course = CourseInterface.Begin.Parameters(
      command: RecordOptions.make(course: nil, at: nil))
    if stage != 3 { try askAgreement(&course, stage: stage) }
    let reminders = try Conversation.confirm(
      "Shall I remind you?  A day before you would see:\n"
        + "      You have something tomorrow at 15:00.  ", default: true)
    let rhythm = stage == 3 ? nil : try askQuestionnaires()
    let settings = ProfileInterface.Settings(
      name: name, country: country, sharedScreen: shared, questionnaires: rhythm)
    try record(course, settings: settings, reminders: reminders, stage: stage)
  }

  /// Nobody should answer all of it in vain.
  private func checkNoneIsLive() throws {
    let day = try connection.ask(
      CourseInterface.Today.self, .init(query: QueryOptions.make(course: nil))
    ).day
    if day.state == "active" || day.state == "paused" {
      throw Complaint(
        .refused, "A course is live already. When it is over: kith course complete, or end")
    }
  }

  private static let introduction = """
    Kith is a private diary and reminder tool for people in, or leaving, a course
    of interpersonal psychotherapy. It does not diagnose, judge risk or treat, and
    nobody watches it. It stays on this computer. Enter skips; all can change.

    """

  /// Asks for words, with those of the last time for Enter.
  private func askAgain(_ question: String, _ last: String?) throws -> String? {
    try Conversation.ask("\(question)\(last.map { "  [\($0)]" } ?? "") >") ?? last
  }

  /// What the therapist was called in the last course, if there was one.
  private var lastTherapist: String? {
    (try? connection.ask(CourseInterface.Show.self, .init()))?.course.therapist
  }

  private func askCountry(_ known: ProfileInterface.Show.Reply) throws -> String? {
    let last = known.settings.country.flatMap {
      try? connection.ask(ProfileInterface.FindCountry.self, .init(words: $0)).country
    }
    let suggested = last ?? known.suggestedCountry
    let offer = suggested.map { "  [\($0.name)]" } ?? ""
    while true {
      guard let words = try Conversation.ask("Where are you? (for crisis numbers)\(offer) >")
      else { return suggested?.code }
      do {
        return try connection.ask(ProfileInterface.FindCountry.self, .init(words: words))
          .country.code
      } catch let complaint as Complaint where complaint.status == .badData {
        StandardError.talk(complaint.message)
      }
    }
  }

  private func askAgreement(
    _ course: inout CourseInterface.Begin.Parameters, stage: Int?
  ) throws {
    course.therapist = try askAgain("What shall I call your therapist?", lastTherapist)
    let template = try askTemplate()
    course.template = template.id
    let usual = "\(template.plannedSessions), \(template.rhythm)"
    while let words = try Conversation.ask("How many sessions, how often?  [\(usual)] >") {
      guard let agreed = AgreedRhythm(words) else {
        StandardError.line("For example: 16, weekly or 12, every two weeks")
        continue
      }
      course.plannedSessions = agreed.count
      course.cadence = agreed.cadence
      break
    }
    course.first = try Conversation.ask("When is the next one?  [e.g. tuesday 15:00] >")
    if stage == 2 { return }
    let most = course.plannedSessions ?? template.plannedSessions
    while let words = try Conversation.ask("How many have there been?  [0] >") {
      if let count = Int(words), (0...most).contains(count) {
        course.attended = count
        break
      }
      StandardError.line("A number, 0 to \(most).")
    }
  }

  /// The shape of the course, in plain words; Enter is the usual one, and so is not knowing.
  private func askTemplate() throws -> CourseInterface.Template {
    let known = try connection.ask(CourseInterface.Templates.self, .init()).templates
    guard let usual = known.first else {
      throw Complaint(.unavailable, "kithd has no templates. Is it as new as kith? kith doctor")
    }
    let question = "Which kind of course?  ? shows them  [the usual, \(usual.id)] >"
    while let words = try Conversation.ask(question) {
      let word = words.lowercased()
      if let number = Int(word), known.indices.contains(number - 1) { return known[number - 1] }
      if let template = known.first(where: { $0.id == word }) { return template }
      var table = Table()
      for (index, template) in known.enumerated() { table.add("  \(index + 1)", template.title) }
      for line in table.lines { StandardError.line(line) }
      StandardError.line("Give its number, or Enter if you do not know.")
    }
    return usual
  }

  private func askQuestionnaires() throws -> String? {
    let choice = try Conversation.choose(
      "Questionnaires?  1 each session  2 every fourth  3 no   [ask together] >", from: 3)
    return choice.map { ["eachSession", "everyFourth", "none"][$0 - 1] }
  }

  private func record(
    _ course: CourseInterface.Begin.Parameters, settings: ProfileInterface.Settings,
    reminders: Bool, stage: Int?
  ) throws {
    let reply = try begin(course)
    _ = try connection.record(
      ProfileInterface.Change.self,
      .init(command: RecordOptions.make(course: nil, at: nil), settings: settings))
    if !reminders {
      _ = try connection.record(
        RemindersInterface.Set.self,
        .init(command: RecordOptions.make(course: nil, at: nil), kind: "all", enabled: false))
    }
    try StandardOutput.line()
    try StandardOutput.line("Ready. \(reply.receipt.summary)")
    for notice in reply.receipt.notices { try StandardOutput.line(notice) }
    if stage == 3 {
      try StandardOutput.line(
        "You can keep a diary and a plan meanwhile. A doctor can tell you what is available.")
      try StandardOutput.line("Things to ask: kith questions")
    }
    try StandardOutput.line("Three words to start with:   kith    kith mood 5    kith brief")
    try StandardOutput.line("When it is hard:             kith plan")
  }

  /// Begins, and asks again for the one answer that could not be read.
  private func begin(
    _ course: CourseInterface.Begin.Parameters
  ) throws -> CourseInterface.Begin.Reply {
    var course = course
    while true {
      do {
        return try connection.record(CourseInterface.Begin.self, course)
      } catch let complaint as Complaint where complaint.status == .badData {
        StandardError.talk(complaint.message)
        course.command = RecordOptions.make(course: nil, at: nil)
        course.first = try Conversation.ask("When is the next one?  (Enter leaves it open) >")
      }
    }
  }
}
