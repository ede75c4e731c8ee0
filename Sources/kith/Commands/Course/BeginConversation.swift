import ControlAPI

/// The questions of `kith begin`. Enter skips each. What they tell of the person is kept as it is
/// answered. What was agreed is kept with the last answer, since there is no course before that could
/// hold it: who leaves gets it as a command to go on with.
struct BeginConversation {
  let connection: Connection
  let along: BringAlong
  private var answers = BegunAnswers(
    course: CourseInterface.Begin.Parameters(command: RecordOptions.make(course: nil, at: nil)))

  init(connection: Connection, along: BringAlong) {
    self.connection = connection
    self.along = along
  }

  mutating func run() throws {
    do {
      try ask()
    } catch is Left {
      throw Left(message: answers.leaving)
    }
  }

  private mutating func ask() throws {
    try checkNoneIsLive()
    let known = try connection.ask(ProfileInterface.Show.self, .init())
    StandardError.line(Self.introduction)
    let shared = try Conversation.confirm(
      "Does anyone else see this screen?", default: known.settings.sharedScreen ?? false)
    if shared {
      StandardError.line("Then kith shows times only. All of it is a word away: kith --full")
    }
    try keep(.init(sharedScreen: shared))
    let name = try askAgain("What should I call you?", known.settings.name)
    if name != known.settings.name { try keep(.init(name: name)) }
    let country = try askCountry(known)
    if let country, country != known.settings.country { try keep(.init(country: country)) }
    let stage = try Conversation.choose(
      "Have you started?   1 yes   2 soon   3 no therapist yet   4 finishing >", from: 4)
    answers.isWithoutTherapist = stage == 3
    if stage != 3 {
      try askAgreement(stage: stage)
    } else {
      answers.course.bring = try along.answer(for: nil, connection, isAsking: true)
    }
    let reminders = try askReminders()
    if stage != 3, let rhythm = try askQuestionnaires() {
      try keep(.init(questionnaires: rhythm))
    }
    try record(reminders: reminders, stage: stage)
  }

  /// Keeps something of the person at once.
  private func keep(_ settings: ProfileInterface.Settings) throws {
    _ = try connection.record(
      ProfileInterface.Change.self,
      .init(command: RecordOptions.make(course: nil, at: nil), settings: settings))
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

  private mutating func askAgreement(stage: Int?) throws {
    answers.course.therapist = try askAgain("What shall I call your therapist?", lastTherapist)
    let template = try askTemplate()
    answers.course.template = template.id
    answers.course.bring = try along.answer(for: template.id, connection, isAsking: true)
    try askRhythm(template)
    try askNext()
    if stage == 2 { return }
    let most = answers.course.plannedSessions ?? template.plannedSessions
    while let words = try Conversation.ask("How many have there been?  [0] >") {
      if let count = Int(words), (0...most).contains(count) {
        answers.course.attended = count
        break
      }
      StandardError.line("A number, 0 to \(most).")
    }
  }

  private mutating func askRhythm(_ template: CourseInterface.Template) throws {
    let usual = "\(template.plannedSessions), \(template.rhythm)"
    while let words = try Conversation.ask("How many sessions, how often?  [\(usual)] >") {
      guard let agreed = AgreedRhythm(words) else {
        StandardError.line("For example: 16, weekly or 12, every two weeks")
        continue
      }
      // A number alone may be meant as how many there have been.
      if let count = agreed.count, count != template.plannedSessions {
        let question =
          "\(counted(count, "session")) in all, where this kind of course has "
          + "\(template.plannedSessions). Is that what was agreed?"
        guard try Conversation.confirm(question, default: true) else { continue }
      }
      answers.course.plannedSessions = agreed.count
      answers.course.cadence = agreed.cadence
      return
    }
  }

  /// When the next session is; what cannot be read is asked again at once.
  private mutating func askNext() throws {
    while let words = try Conversation.ask("When is the next one?  [e.g. tuesday 15:00] >") {
      do {
        let read = try connection.ask(
          CourseInterface.ReadSessionTime.self, .init(words: words, zone: nil))
        answers.course.first = words
        return StandardError.line("That is \(read.start.text).")
      } catch let complaint as Complaint where complaint.isAboutTheAnswer {
        StandardError.talk(complaint.message)
      }
    }
  }

  /// Nobody is offered a reminder of nothing.
  private func askReminders() throws -> Bool {
    guard answers.course.first != nil else { return true }
    return try Conversation.confirm(
      "Shall I remind you?  A day before you would see:\n"
        + "      You have something tomorrow at 15:00.  ", default: true)
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

  private mutating func record(reminders: Bool, stage: Int?) throws {
    let reply = try begin()
    if !reminders {
      _ = try connection.record(
        RemindersInterface.Set.self,
        .init(command: RecordOptions.make(course: nil, at: nil), kind: "all", enabled: false))
    }
    try StandardOutput.line()
    try StandardOutput.line(
      reply.next == nil ? Self.withoutSession(stage) : "Ready. \(reply.receipt.summary)")
    for notice in reply.receipt.notices { try StandardOutput.line(notice) }
    if stage == 3 {
      try StandardOutput.line(
        "You can keep a diary and a plan meanwhile. A doctor can tell you what is available.")
      try StandardOutput.line("Things to ask: kith questions")
    }
    try StandardOutput.line("Three words to start with:   kith    kith mood 5    kith brief")
    try StandardOutput.line("When it is hard:             kith plan")
  }

  private static func withoutSession(_ stage: Int?) -> String {
    stage == 3
      ? "Ready, without sessions yet."
      : "Ready. No session is set yet. To set one: kith session schedule \"tuesday 15:00\""
  }

  /// Begins, and asks again for the one answer that could not be taken.
  private mutating func begin() throws -> CourseInterface.Begin.Reply {
    while true {
      do {
        return try connection.record(CourseInterface.Begin.self, answers.course)
      } catch let complaint as Complaint where complaint.status == .badData {
        guard answers.course.first != nil else { throw complaint }
        StandardError.talk(complaint.message)
        answers.course.command = RecordOptions.make(course: nil, at: nil)
        answers.course.first = nil
        try askNext()
      }
    }
  }
}
