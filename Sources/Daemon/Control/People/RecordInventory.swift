import ControlAPI
import Domain
import Journal
import Projections

/// Records what there is between someone and the person.
enum RecordInventory: Verb {
  typealias Method = PeopleInterface.RecordInventory

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let entry = InventoryEntryRecorded(
      // Whom it is about is looked up by name when it is decided.
      person: PersonID(number: 0), contact: parameters.contact, given: parameters.given,
      received: parameters.received, wanted: parameters.wanted, expected: parameters.expected,
      theyExpect: parameters.theyExpect, mood: parameters.mood)
    let command = CourseCommand.people(.recordInventory(parameters.person, entry))
    let outcome = try await recording.record(
      question.course, command.finishing(try services.draftID(parameters.draft)))
    return Method.Reply(
      receipt: outcome.receipt(PeopleWords.inventory, notices: outcome.newcomers))
  }
}
