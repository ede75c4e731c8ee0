import ArgumentParser
import ControlAPI

/// `kith plan numbers`, with `set` and `clear`.
struct PlanNumbers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "numbers",
    abstract: "All numbers for your country, who gave them, and when they were checked.",
    subcommands: [PlanNumbersShow.self, PlanNumbersSet.self, PlanNumbersClear.self],
    defaultSubcommand: PlanNumbersShow.self)
}

/// `kith plan numbers`: needs no daemon.
struct PlanNumbersShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The numbers, with their sources.")

  @Option(help: ArgumentHelp("Those of another country: PT, Portugal.", valueName: "country"))
  var country: String?
  @Flag(help: "Those of every country that Kith knows.")
  var all = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    PlanPage.show { known in
      let chosen = country.map { Self.contacts($0) } ?? CrisisContacts.of(known.country)
      let contacts = all ? CrisisContacts.all : [chosen]
      if global.json { return try JSONOutput.line(contacts) }
      if let own = known.ownNumbers, country == nil, !all {
        try StandardOutput.line("Your own")
        for line in fold(own, width: Table.width - 2) { try StandardOutput.line("  \(line)") }
        try StandardOutput.line()
      }
      for contacts in contacts { try Self.show(contacts) }
      try StandardOutput.line("Numbers change. More, country by country: findahelpline.com")
    }
  }

  /// Those of a country by its letters, its name or what people call it.
  private static func contacts(_ words: String) -> CrisisContacts {
    let wanted = words.lowercased()
    return CrisisContacts.all.first {
      [$0.country, $0.name, $0.short].contains { $0.lowercased() == wanted }
    } ?? CrisisContacts.anywhere
  }

  private static func show(_ contacts: CrisisContacts) throws {
    try StandardOutput.line(contacts.name)
    var table = Table()
    let labels =
      ["In danger now"] + contacts.talk.map { _ in "To talk" }
      + [contacts.text.map { _ in "To write" }, contacts.young.map { _ in "For the young" }]
      .compactMap(\.self) + (contacts.abuse.map { _ in ["Hurt at home"] } ?? [])
    for (label, line) in zip(labels, contacts.lines) {
      table.add("  \(label)", line.text)
      table.add("", "\(line.source), \(checked(line))")
    }
    for line in table.lines { try StandardOutput.line(line) }
    try StandardOutput.line()
  }

  private static func checked(_ line: CrisisLine) -> String {
    guard let day = line.checkedOn else { return "not checked yet: look at findahelpline.com" }
    let words = "checked \(CrisisContacts.dayWords(day))"
    return CrisisContacts.isStale(day, today: LocalDay.iso)
      ? "\(words), over a year ago: look at findahelpline.com" : words
  }
}

/// `kith plan numbers set`.
struct PlanNumbersSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Your own numbers, which stand first: kith plan numbers set \"Night team …\"",
    discussion: "They are kept readable without a key, so that kith plan always has them.")

  @Argument(help: "Who, and the number; - takes several lines from a pipe.")
  var words: [String] = []
  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "Who, and which number? >",
      usage: "kith plan numbers set \"Night team 020 …\"")
    let reply = try Connection(global).record(
      ProfileInterface.Change.self,
      .init(command: RecordOptions.make(course: nil, at: nil), settings: .init(ownNumbers: text)))
    try reply.receipt.show(json: global.json, reply)
  }
}

/// `kith plan numbers clear`.
struct PlanNumbersClear: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Take your own numbers out again.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      ProfileInterface.Change.self,
      .init(command: RecordOptions.make(course: nil, at: nil), settings: .init(ownNumbers: "")))
    try reply.receipt.show(json: global.json, reply)
  }
}
