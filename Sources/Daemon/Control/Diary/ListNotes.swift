import ControlAPI
import Domain
import EventLog
import Journal
import Projections
import Vault

/// Notes, the latest first.
enum ListNotes: Verb {
  typealias Method = DiaryInterface.Notes

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(notes: [], more: false)
    }
    var about: PersonID?
    if let alias = parameters.about {
      guard let person = question.views.people.person(called: alias) else {
        throw DaemonInterface.NotFound(message: PersonRefusal.unknown(alias).sentence)
      }
      about = person
    }
    let before = try parameters.before.map {
      Int64(try services.id(EntryNumber.self, $0, "before").number)
    }
    let limit = min(max(parameters.limit ?? 20, 1), 200)
    let all = parameters.all ?? false
    var isLeftOut = false
    let found = try await services.entries(
      question, before: before, keys: try await services.noteKeys(question, about),
      matching: limit + 1
    ) { event -> DiaryInterface.Note? in
      // Whoever is kept apart is left out, unless the notes about them are what is asked for.
      let found = note(event, about, question, all: all)
      guard
        found == nil || all || about != nil
          || question.views.people.isShown(event.event.otherPerson)
      else {
        isLeftOut = true
        return nil
      }
      return found
    }
    return Method.Reply(
      notes: Array(found.prefix(limit)), more: found.count > limit,
      leftOut: Apart.leftOut(isLeftOut))
  }

  static func note(
    _ event: RecordedEvent, _ about: PersonID?, _ question: CourseQuestion, all: Bool = false
  ) -> DiaryInterface.Note? {
    guard case .diary(.noteWritten(let note)) = event.event, about == nil || note.about == about
    else { return nil }
    return DiaryInterface.Note(
      entry: event.number.description, when: question.wording.moment(event.time.occurredAt),
      about: question.name(note.about, all: all || about != nil), text: note.text)
  }
}

extension Services {
  /// The keys that notes are sealed with: one person's, or everyone's and the notes' own.
  func noteKeys(_ question: CourseQuestion, _ about: PersonID?) async throws -> Set<Int64> {
    let stream = question.course.stream.bytes
    var scopes = (about.map { [$0] } ?? Array(question.views.people.aliases.keys)).map {
      KeyScope(.person, stream: stream, subject: Int64($0.number))
    }
    if about == nil { scopes.append(KeyScope(.notes, stream: stream)) }
    var keys: Set<Int64> = []
    for scope in scopes {
      if let key = try await vault.existingKey(for: scope) { keys.insert(key.ref) }
    }
    return keys
  }
}
