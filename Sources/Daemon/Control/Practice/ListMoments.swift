import ControlAPI
import Domain
import Projections

/// Moments, the latest first.
enum ListMoments: Verb {
  typealias Method = PracticeInterface.Moments

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(moments: [], more: false)
    }
    let person = try parameters.person.map { alias in
      guard let person = question.views.people.person(called: alias) else {
        throw DaemonInterface.NotFound(message: PersonRefusal.unknown(alias).sentence)
      }
      return person
    }
    let all = parameters.all ?? false
    var isLeftOut = false
    let page = try await services.page(
      question, before: parameters.before, limit: parameters.limit,
      keys: try await services.noteKeys(question, person)
    ) { event -> PracticeInterface.LookedAt? in
      // Who is kept apart comes up only when asked for by name.
      let moment = question.lookedAt(event, with: person, all: all)
      guard moment == nil || all || person != nil || question.shows(event) else {
        isLeftOut = true
        return nil
      }
      return moment
    }
    return Method.Reply(moments: page.rows, more: page.more, leftOut: Apart.leftOut(isLeftOut))
  }
}

extension Services {
  /// A page of what `pick` takes, the latest first.
  ///
  /// - Parameters:
  ///   - question: the course, and up to where.
  ///   - before: only entries before this one, by its name.
  ///   - limit: how many, 20 unless said, 200 at most.
  ///   - keys: only entries sealed with one of these.
  ///   - pick: gives what is wanted of an entry, or nil.
  /// - Returns: the page, and whether there is more before it.
  /// - Throws: `JournalError.storage`, or `org.kith.Daemon.Invalid` for a name that is none.
  func page<Value>(
    _ question: CourseQuestion, before: String?, limit: Int?, keys: Set<Int64>,
    _ pick: (RecordedEvent) throws -> Value?
  ) async throws -> (rows: [Value], more: Bool) {
    let before = try before.map { Int64(try id(EntryNumber.self, $0, "before").number) }
    let limit = min(max(limit ?? 20, 1), 200)
    let found = try await entries(
      question, before: before, keys: keys, matching: limit + 1, pick)
    return (Array(found.prefix(limit)), found.count > limit)
  }
}
