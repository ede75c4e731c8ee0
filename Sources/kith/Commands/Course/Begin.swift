import ArgumentParser
import ControlAPI

/// `kith begin`: asks on a terminal, takes options in scripts.
struct Begin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "begin",
    abstract: "Begin to keep a course. On a terminal, without options, kith asks.",
    discussion: """
      In scripts: kith begin --template ipt-16 --first "2026-12-01 15:00" --zone Europe/Lisbon
      """)

  @Option(
    help: ArgumentHelp(
      "ipt-16, or a file of your own: ./mine.json. To see them: kith template.", valueName: "id"),
    completion: ShortNames.templates)
  var template: String?
  @Option(help: "How many sessions, where it differs from the template.")
  var sessions: Int?
  @Option(help: ArgumentHelp("weekly, every-two-weeks, monthly …", valueName: "how often"))
  var cadence: String?
  @Option(help: "How long a session lasts.")
  var minutes: Int?
  @Option(help: ArgumentHelp("When the next session is: \"tuesday 15:00\".", valueName: "when"))
  var first: String?
  @Option(help: "How many sessions there have been already.")
  var attended: Int?
  @Option(help: ArgumentHelp("What you call your therapist.", valueName: "name"))
  var therapist: String?
  @Option(help: ArgumentHelp("The zone agreed, Europe/Lisbon say.", valueName: "name"))
  var zone: String?
  @Option(help: ArgumentHelp("What you want to be called.", valueName: "name"))
  var name: String?
  @Option(help: ArgumentHelp("For crisis numbers: GB, portugal.", valueName: "country"))
  var country: String?
  @Flag(help: "A session that did not take place uses up one of those agreed.")
  var countMissed = false
  @Flag(help: "There is no therapist yet: keep a diary meanwhile.")
  var noTherapistYet = false
  @Option(
    help: ArgumentHelp(
      "Why: relationship, isolation, change, loss, early-adversity, other. May come several times.",
      valueName: "reason"))
  var reason: [String] = []
  @OptionGroup var along: BringAlong
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    if isBare, !global.json, Conversation.isPossible {
      var conversation = BeginConversation(connection: connection, along: along)
      return try conversation.run()
    }
    if isBare {
      throw Complaint(
        .usage,
        """
        Say what was agreed: kith begin --template ipt-16 --first "tuesday 15:00"
        or, before that: kith begin --no-therapist-yet
        """)
    }
    // Looked up first, so that a slip is found before anything is kept.
    let known = try country.map {
      try connection.ask(ProfileInterface.FindCountry.self, .init(words: $0)).country.code
    }
    let agreed = template ?? (noTherapistYet ? nil : "ipt-16")
    let file = try agreed.flatMap {
      TemplateSource.isFile($0) ? try TemplateSource.template(of: $0, connection).text : nil
    }
    let bring = try along.answer(
      for: agreed, connection, isAsking: !global.json && Conversation.isPossible)
    let reply = try connection.record(
      CourseInterface.Begin.self,
      .init(
        command: record.command, template: file == nil ? agreed : nil, plannedSessions: sessions,
        cadence: cadence,
        minutes: minutes, first: first, attended: attended, therapist: therapist, zone: zone,
        countsMissed: countMissed ? true : nil, templateText: file,
        reasons: reason.isEmpty ? nil : try reason.map { try CourseReason.stored($0) },
        bring: bring))
    if name != nil || known != nil {
      _ = try connection.record(
        ProfileInterface.Change.self,
        .init(
          command: RecordOptions.make(course: nil, at: nil),
          settings: .init(name: name, country: known)))
    }
    try reply.receipt.show(json: global.json, reply)
  }

  private var isBare: Bool {
    template == nil && sessions == nil && cadence == nil && minutes == nil && first == nil
      && attended == nil && therapist == nil && zone == nil && name == nil && country == nil
      && !countMissed && !noTherapistYet && reason.isEmpty
  }
}
