import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
import Projections

/// A question about one course: which, as of when, and its read models.
struct CourseQuestion: Sendable {
  let course: CourseID
  let views: CourseViews
  let folded: Folded<CourseViews>
  /// The position up to which the answer goes; nil for the end.
  let position: Int64?
  /// What is said: times are worded as seen from now, or from the moment asked about.
  let wording: Wording
}

extension Services {
  /// The position of "as of", if that is asked; `atLeast` is checked too.
  func position(_ query: Query?) async throws -> Int64? {
    if let least = query?.atLeast, try await store.head() < Int64(least) {
      throw DaemonInterface.Invalid(
        parameter: "atLeast", message: "The record has not come to position \(least).")
    }
    guard let text = query?.asOf else { return nil }
    let moment = try moment(text, .past)
    return try await store.lastSeq(recordedAtOrBefore: moment.milliseconds)
  }

  /// The moment from which an answer is worded.
  func reference(_ query: Query?) throws -> Timestamp {
    guard let text = query?.asOf else { return now }
    return try moment(text, .past)
  }

  /// The course that is meant, with its read models; nil when there is, or was, none.
  func question(_ query: Query?) async throws -> CourseQuestion? {
    let position = try await position(query)
    guard let course = try await course(query?.course, through: position) else { return nil }
    guard let folded = try await readModels.views(course, through: position) else { return nil }
    let zone = folded.state.overview.contract?.firstSession?.zone ?? machineZone.name
    return CourseQuestion(
      course: course, views: folded.state, folded: folded, position: position,
      wording: Wording(now: try reference(query), zone: zone, zones: zones))
  }

  /// As `question`, where there has to be a course.
  func existing(_ query: Query?) async throws -> CourseQuestion {
    guard let question = try await question(query) else { throw JournalError.unknownCourse }
    return question
  }

  /// The course called so, by its id or the start of it; the live one, else the latest.
  func course(_ name: String?, through position: Int64? = nil) async throws -> CourseID? {
    let register = await journal.register
    if let name {
      let matching = register.all.filter { $0.course.description.hasPrefix(name.lowercased()) }
      guard matching.count == 1, name.count >= 4 else {
        throw DaemonInterface.NotFound(
          message: "No one course begins with \(name.prefix(32)). To see them: kith course list")
      }
      return matching[0].course
    }
    let live = register.live
    if live.count > 1, position == nil {
      throw DaemonInterface.Invalid(
        parameter: "course",
        message: "More than one course is live. Say which: --course ID (see kith course list)")
    }
    guard let position else { return live.first?.course ?? register.all.first?.course }
    // The course meant then: the latest that had begun.
    for entry in register.all
    where try await readModels.views(entry.course, through: position) != nil {
      return entry.course
    }
    return nil
  }

  /// Reads a moment that a person typed. A day alone is its noon, today now.
  func moment(_ text: String, _ direction: ExpressionContext.Direction) throws -> Timestamp {
    let read = try TimeExpression.read(text, context(direction))
    if let instant = read.instant { return instant }
    let today = zones.civil(at: now, in: read.zone).date
    if read.date == today { return now }
    let noon = TimeOfDay(secondOfDay: 12 * 3600)
    return zones.instant(
      of: AgreedTime(civil: CivilDateTime(date: read.date, time: noon), zone: read.zone))
  }

  func context(
    _ direction: ExpressionContext.Direction, zone: ZoneName? = nil
  ) -> ExpressionContext {
    ExpressionContext(now: now, zone: zone ?? machineZone.name, direction: direction, zones: zones)
  }

  /// Reads the time of a session: a day and a clock.
  func sessionTime(_ text: String, zone: ZoneName?) throws -> ReadTime {
    let read = try TimeExpression.read(text, context(.future, zone: zone))
    guard read.agreed != nil else {
      throw DaemonInterface.Invalid(
        parameter: "start",
        message: "At what time? For example: \(DateWords.day(read.date)) 15:00 is "
          + "\"\(read.date) 15:00\".")
    }
    return read
  }

  /// A zone by name.
  func zone(_ name: String?) throws -> ZoneName? {
    guard let name else { return nil }
    guard zones.contains(ZoneName(name)) else {
      throw DaemonInterface.Invalid(
        parameter: "zone", message: ZoneError.unknown(name).sentence)
    }
    return ZoneName(name)
  }

  /// Reads an id that a person typed.
  func id<ID: EntityID>(_ type: ID.Type, _ text: String, _ parameter: String) throws -> ID {
    guard let id = ID(text) else {
      throw DaemonInterface.Invalid(
        parameter: parameter,
        message: "\"\(text.prefix(20))\" is not such an id; one looks like \(ID.prefix)7.")
    }
    return id
  }

  /// Reads one of a few words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ text: String?, _ parameter: String
  ) throws -> Choice? where Choice.RawValue == String {
    guard let text else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw DaemonInterface.Invalid(
        parameter: parameter, message: "\"\(text.prefix(20))\" is none of \(known).")
    }
    return choice
  }
}
