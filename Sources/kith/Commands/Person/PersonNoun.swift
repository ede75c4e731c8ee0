import ArgumentParser
import ControlAPI

/// `kith person` and its verbs.
struct PersonNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "People in your life, and what there is between you.",
    subcommands: [
      PersonList.self, PersonAdd.self, PersonShow.self, PersonChange.self, PersonInventory.self,
      PersonContact.self, PersonPlace.self, PersonDied.self, PersonEnded.self, PersonApart.self,
      PersonBack.self, PersonRemove.self, PersonNetwork.self, PersonQuiet.self,
    ], defaultSubcommand: PersonList.self)
}
