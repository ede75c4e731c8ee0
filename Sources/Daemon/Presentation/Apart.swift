import Domain
import Journal
import Projections

/// What is said of somebody who is kept apart, by one rule. Unasked they are left out, with all that
/// is about them. Asked for by its id a thing is shown without the name. Asked for by name, or where
/// everything is asked for, it is shown. An export is the record itself and leaves nothing out.
enum Apart {
  /// In the place of a name where a thing was asked for by its id.
  static let somebody = "somebody kept apart"
  /// In the place of what an entry says where nobody asked for it.
  static let something = "something about somebody kept apart"
  /// Beside the receipt where somebody kept apart was named.
  static let stays = "This stays out of lists while they are kept apart. To see it there: --all"

  /// True where something is left out, and nil where nothing is.
  static func leftOut(_ isLeftOut: Bool) -> Bool? { isLeftOut ? true : nil }
}

extension CourseQuestion {
  /// What the person calls somebody, for a thing that was asked for by its id.
  ///
  /// - Parameters:
  ///   - person: whom it is about.
  ///   - all: whether the name was asked for.
  /// - Returns: the name, or that it is somebody kept apart; nil for nobody.
  func name(_ person: PersonID?, all: Bool = false) -> String? {
    guard let person, let alias = views.people.aliases[person] else { return nil }
    return all || views.people.isShown(person) ? alias : Apart.somebody
  }

  /// Whether somebody is kept apart, so that it has to be looked for what is about them.
  var hasApart: Bool { views.people.rows.values.contains { $0.state == .keepApart } }

  /// A word on what was kept with `alias` that stays out of lists; empty for anybody else.
  func notices(naming alias: String?) -> [String] {
    guard let alias, let person = views.people.person(called: alias),
      !views.people.isShown(person)
    else { return [] }
    return [Apart.stays]
  }

  /// The other person whom an entry is about, by itself or by what it belongs to.
  func otherPerson(in event: CourseEvent) -> PersonID? {
    if let person = event.otherPerson { return person }
    return switch event {
    case .homework(.attempted(let event)): views.homework.rows[event.homework]?.person
    case .homework(.reviewed(let event)): views.homework.rows[event.homework]?.person
    case .homework(.rescheduled(let event)): views.homework.rows[event.homework]?.person
    case .homework(.withdrawn(let event)): views.homework.rows[event.homework]?.person
    case .goals(.revised(let event)): views.goals.rows[event.goal]?.person
    case .goals(.rated(let event)): views.goals.rows[event.goal]?.person
    case .goals(.achieved(let event)): views.goals.rows[event.goal]?.person
    case .goals(.setAside(let event)): views.goals.rows[event.goal]?.person
    case .roles(.strainRated(let event)): views.roles.rows[event.role]?.person
    case .focus(.changed(let event)): views.focus.rows[event.focus]?.details.person
    case .focus(.stageAssessed(let event)): views.focus.rows[event.focus]?.details.person
    case .focus(.closed(let event)): views.focus.rows[event.focus]?.details.person
    case .focus(.formulationAgreed(let event)):
      event.focus.flatMap { views.focus.rows[$0]?.details.person }
    case .timeline(.changed(let event)): views.timeline.rows[event.event]?.person
    case .drafts(.saved(let event)):
      DraftPerson.alias(event.answers).flatMap { views.people.person(called: $0) }
    default: nil
    }
  }
}

extension Services {
  /// Whether an entry is about somebody who is kept apart, by itself, by what it belongs to, or by
  /// the entry that it points at.
  ///
  /// - Throws: `JournalError.storage`.
  func isApart(_ event: CourseEvent, _ question: CourseQuestion) async throws -> Bool {
    guard question.hasApart else { return false }
    if !question.views.people.isShown(question.otherPerson(in: event)) { return true }
    if case .sessions(.agendaItemAdded(let added)) = event,
      question.shownText(added.text) != added.text
    {
      return true
    }
    let target: EntryNumber? =
      switch event {
      case .themes(.linked(let linked)): linked.entry
      case .sessions(.agendaItemAdded(let added)): added.source
      case .brief(.lineChosen(let chosen)): chosen.entry
      default: nil
      }
    guard let target, let pointed = try await entry(target, question)?.event else { return false }
    return !question.views.people.isShown(question.otherPerson(in: pointed))
  }

  /// Which of some entries are about somebody who is kept apart.
  ///
  /// - Throws: `JournalError.storage`.
  func apart(
    among entries: [EntryNumber], _ question: CourseQuestion
  ) async throws -> Set<EntryNumber> {
    guard question.hasApart else { return [] }
    var found: Set<EntryNumber> = []
    for number in Set(entries) {
      if let event = try await entry(number, question)?.event,
        try await isApart(event, question)
      {
        found.insert(number)
      }
    }
    return found
  }
}
