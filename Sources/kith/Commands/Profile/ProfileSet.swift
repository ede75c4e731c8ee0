import ArgumentParser
import ControlAPI

struct ProfileSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change what you told of yourself.")

  @Option(help: "What you want to be called.")
  var name: String?
  @Option(help: "For crisis numbers: GB, portugal.")
  var country: String?
  @Option(
    help: ArgumentHelp("Whether others see this screen: yes or no.", valueName: "yes|no"),
    completion: .list(["yes", "no"]))
  var sharedScreen: String?
  @Option(
    help: ArgumentHelp("each-session, every-fourth or none.", valueName: "how often"),
    completion: .list(["each-session", "every-fourth", "none"]))
  var questionnaires: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    if name == nil, country == nil, sharedScreen == nil, questionnaires == nil {
      throw Complaint(.usage, "Say what to change: kith profile set --country portugal")
    }
    let shared = try sharedScreen.map(Self.answer)
    let rhythm = try questionnaires.map(Self.rhythm)
    let known = try country.map {
      try connection.ask(ProfileInterface.FindCountry.self, .init(words: $0)).country.code
    }
    let reply = try connection.record(
      ProfileInterface.Change.self,
      .init(
        command: RecordOptions.make(course: nil, at: nil),
        settings: .init(
          name: name, country: known, sharedScreen: shared, questionnaires: rhythm)))
    try reply.receipt.show(json: global.json, reply)
  }

  private static func answer(_ word: String) throws -> Bool {
    switch word.lowercased() {
    case "yes", "y": true
    case "no", "n": false
    default: throw Complaint(.usage, "--shared-screen takes yes or no.")
    }
  }

  private static func rhythm(_ word: String) throws -> String {
    switch word.lowercased() {
    case "each-session": "eachSession"
    case "every-fourth": "everyFourth"
    case "none": "none"
    default: throw Complaint(.usage, "--questionnaires takes each-session, every-fourth or none.")
    }
  }
}
