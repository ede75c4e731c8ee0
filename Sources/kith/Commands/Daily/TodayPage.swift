import ControlAPI

/// What `kith today` is asked to show.
struct TodayPage: Equatable {
  /// Times only, for a screen that others see.
  var isPrivate = false
  /// All of it, though others see the screen.
  var isFull = false
  var isJSON = false
  var course: String?
  var asOf: String?
  var socket: String?

  func show() throws {
    if isPrivate, isFull { throw Complaint(.usage, "Either --private or --full, not both") }
    let connection = try Connection(socket: socket)
    let query = Query(course: course, asOf: asOf, atLeast: nil)
    let reply = try connection.ask(CourseInterface.Today.self, .init(query: query))
    if isJSON { return try JSONOutput.line(reply) }
    let hidden = isPrivate || reply.day.sharedScreen && !isFull
    for line in DayScreen(day: reply.day, isPrivate: hidden, isFull: isFull).lines {
      try StandardOutput.line(line)
    }
    for warning in reply.day.warnings { StandardError.line(warning) }
    LastAnswer.tellsOfCard()
    try CardScreen.show(pending: reply.day.card, connection)
  }
}

extension TodayPage {
  /// The page that plain words of the command line ask for, with or without "today" before them;
  /// nil when they are for ArgumentParser to read. It is what is typed most, so it is to come at
  /// once.
  init?(plain words: [String]) {
    let rest = words.first == "today" ? Array(words.dropFirst()) : words
    guard
      let plain = PlainWords(
        rest, flags: ["--private", "--full", "--json"],
        options: ["--course", "--as-of", "--socket"]
      )
    else { return nil }
    self.init(
      isPrivate: plain.has("--private"), isFull: plain.has("--full"), isJSON: plain.has("--json"),
      course: plain.value("--course"), asOf: plain.value("--as-of"),
      socket: plain.value("--socket"))
  }
}
