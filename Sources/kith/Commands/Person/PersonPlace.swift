import ArgumentParser
import ControlAPI

struct PersonPlace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place",
    abstract: "Put someone in a ring of the circle: kith person place sam close.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: String
  @Argument(help: "closest, close, further or outer.", completion: .list(RingWords.typed))
  var ring: [String]
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    // A name may have several words; the ring stands last.
    let (person, ring) = RingWords.split([person] + ring)
    let reply = try Connection(global).record(
      PeopleInterface.Place.self,
      .init(command: record.command, person: person, ring: ring))
    try reply.receipt.show(json: global.json, reply)
  }
}
